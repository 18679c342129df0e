import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { Sending } from '../../src/domain/life/event.ts';
import { newTimeline, type Timeline, withEvent } from '../../src/domain/life/timeline.ts';
import { type Draft, type SignedRequest, signedRequestSchema } from '../../src/domain/records/draft.ts';
import type { RequestFile } from '../../src/domain/records/request-file.ts';
import { NAME_FORMS } from '../../src/i18n/fi/name-forms.ts';
import type { PortalPlace } from '../../src/store/medium/database-name.ts';
import type { Surroundings } from '../../src/store/records/new-draft.ts';

export const place: PortalPlace = { businessId: '0933696-9', basePath: '/portaali/' };

/** Gives the test a browser in which nothing is stored. */
export function emptyBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** A clock that moves a second with each look, and ids in a row. */
export function steadySurroundings(): Surroundings {
  let second = 0;
  let count = 0;
  return {
    now: () => new Date(Date.UTC(2026, 10, 22, 12, 0, second++)).toISOString(),
    newId: () => `newid${String(++count).padStart(4, '0')}`,
  };
}

/** A draft that was just begun; `more` replaces parts of it. */
export function aDraft(more: Partial<Draft> = {}): Draft {
  return {
    id: 'draft0001',
    version: 1,
    revision: 0,
    createdAt: '2026-11-22T11:00:00.000Z',
    savedAt: '2026-11-22T11:00:00.000Z',
    step: 2,
    values: {
      'choice.registers': ['asiakasrekisteri'],
      'choice.rights': ['access'],
      'dataSubject.name': 'Aino Esimerkki',
    },
    insisted: [],
    ...more,
  };
}

/** A signed request of the draft above; `more` replaces parts of it. */
export function aSignedRequest(
  more: Partial<SignedRequest> = {},
): SignedRequest & { readonly file: RequestFile } {
  const formsOf = (name: string) => Object.fromEntries(NAME_FORMS.map((form) => [form, name]));
  return signedRequestSchema.parse({
    id: 'draft0001',
    version: 1,
    signedAt: '2026-11-22T12:00:00Z',
    fileName: 'tarkastuspyynto-2026-11-22.pdf',
    pdf: new TextEncoder().encode('%PDF-1.7'),
    messageDigest: 'ab'.repeat(32),
    file: {
      format: 'tietopyynto/request',
      version: 2,
      drawing: 1,
      signedAt: '2026-11-22T12:00:00Z',
      fileId: 'AB'.repeat(16),
      contentsLength: 4096,
      publicKey: { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) },
      request: {
        reference: 'TP-0000-0001',
        createdOn: '2026-11-22',
        language: 'fi',
        controller: { name: 'Balentor Oy', businessId: '0933696-9', forms: { fi: formsOf('Balentor Oy') } },
        registers: [
          {
            slug: 'asiakasrekisteri',
            name: 'Asiakasrekisteri',
            forms: { fi: formsOf('Asiakasrekisteri') },
            noticeUpdatedOn: '2022-10-05',
            noticeSha256: 'cd'.repeat(32),
            processors: [],
            legalBases: [],
          },
        ],
        rights: [{ right: 'access', articles: ['15'], details: { scope: 'everything' } }],
        dataSubject: {
          name: 'Aino Esimerkki',
          knownEmails: ['aino.esimerkki@example.fi'],
          replyEmail: 'aino.esimerkki@example.fi',
        },
        delivery: { channel: 'email', email: 'tietosuoja@example.fi' },
        replyChannel: 'email',
      },
      letter: {
        language: 'fi',
        sender: ['Aino Esimerkki'],
        recipient: ['Balentor Oy'],
        documentType: 'Tarkastuspyyntö',
        date: '22.11.2026',
        reference: 'Viite TP-0000-0001',
        subject: 'Pyyntö',
        blocks: [{ type: 'paragraph', text: 'Pyydän tietoni.' }],
        greeting: 'Ystävällisin terveisin',
        name: 'Aino Esimerkki',
        signatureNote: [],
        fingerprintLabel: 'Avaimen tunniste',
        contact: { label: 'Yhteystiedot', items: [] },
        wordings: [],
      },
      seal: null,
    },
    values: aDraft().values,
    ...more,
  }) as SignedRequest & { readonly file: RequestFile };
}

/** The timeline of the request above, sent as given; `more` replaces parts of it. */
export function aTimeline(sent?: Sending, more: Partial<Timeline> = {}): Timeline {
  const timeline = { ...newTimeline(aSignedRequest()), ...more };
  if (!sent) return timeline;
  return withEvent(timeline, {
    id: 'event0001',
    recordedAt: '2026-11-22T13:00:00.000Z',
    kind: 'sent',
    ...sent,
  });
}

/** A device's key that cannot be exported, its certificate made up. */
export async function aKey() {
  const { privateKey, publicKey } = await crypto.subtle.generateKey(
    { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign', 'verify'],
  );
  const { x = '', y = '' } = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    privateKey,
    publicKey: { kty: 'EC', crv: 'P-256', x, y } as const,
    certificate: new TextEncoder().encode('CN=Aino Esimerkki'),
  };
}
