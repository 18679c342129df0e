import * as z from 'zod/mini';
import { recordIdSchema, recordInstantSchema } from '../../domain/values/record-id.ts';

const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);

/** The passphrase lock, as long as there is one. Iterations are bounded: a planted record must not stop the page. */
export const lockSettingSchema = z.strictObject({
  id: z.literal('lock'),
  version: z.literal(1),
  vaultId: recordIdSchema,
  salt: bytes,
  iterations: z.int().check(z.minimum(600_000), z.maximum(5_000_000)),
  master: z.strictObject({ iv: bytes, bytes }),
  /** Minutes without a touch after which the page locks. */
  idleMinutes: z.int().check(z.minimum(1), z.maximum(120)),
});

/** When everything was last taken out into a file. */
export const backupSettingSchema = z.strictObject({
  id: z.literal('backup'),
  version: z.literal(1),
  exportedAt: recordInstantSchema,
});

export type LockSetting = z.infer<typeof lockSettingSchema>;
export type BackupSetting = z.infer<typeof backupSettingSchema>;
