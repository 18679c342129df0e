import { walkMainPath } from './main-path.ts';
import { test } from './page-walker.ts';

walkMainPath(test);
