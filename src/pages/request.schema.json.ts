import type { APIRoute } from 'astro';
import * as z from 'zod/mini';
import { requestFileSchema } from '../domain/request-file.ts';

/** The shape of `request.json`, for controllers who read packets with a program of their own. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify({ title: 'Tietopyyntö: request.json', ...z.toJSONSchema(requestFileSchema) }, null, 2)}\n`,
  );
