import { controllerStems } from './fi/controller-stems.ts';
import { dataStems } from './fi/data-stems.ts';
import { rightStems } from './fi/right-stems.ts';
import { topics } from './fi/topics.ts';
import { transferStems } from './fi/transfer-stems.ts';

/** What rules look for in a Finnish notice. */
export const stems = { topics, ...controllerStems, ...transferStems, ...rightStems, ...dataStems };
