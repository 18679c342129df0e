import type { APIRoute } from 'astro';
import * as z from 'zod/mini';
import { anyRequestFileSchema } from '../domain/records/any-request-file.ts';

/** The shape of `request.json`, in each version, for controllers who read packets with a program of their own. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify({ title: 'Tietopyyntö: request.json', ...z.toJSONSchema(anyRequestFileSchema) }, null, 2)}\n`,
  );
