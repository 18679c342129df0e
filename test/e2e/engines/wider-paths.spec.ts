import { walkFiles } from './file-walks.ts';
import { walkLanguages } from './language-walk.ts';
import { walkLetters } from './letter-walks.ts';
import { test } from './page-walker.ts';

walkLetters(test);
walkFiles(test);
walkLanguages(test);
