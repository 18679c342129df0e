import { createContext } from 'preact';
import type { PastVersion } from '../../domain/publisher/past-version.ts';

/** The texts of the notices that are no longer in force; a page that knows of none need not say so. */
export const NoticeVersions = createContext<readonly PastVersion[]>([]);
