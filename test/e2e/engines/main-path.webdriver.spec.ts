import { walkMainPath } from './main-path.ts';
import { test } from './webkit-test.ts';

walkMainPath(test);
