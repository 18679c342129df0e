/** How a letter went out; what day it counts as received hangs on it. */
export const SENDING_CHANNELS = ['email', 'letter', 'trackedLetter', 'hand'] as const;

export type SendingChannel = (typeof SENDING_CHANNELS)[number];
