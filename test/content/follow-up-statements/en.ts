import type { StatementsToController } from './statements.ts';

/** What the letters in English that follow a request state. */
export const english = {
  request: {
    'which request': /Reference of the request: TP-8K3M-2Q9V/,
    'what it was about': /Subject: Request for access to personal data/,
    'when and how it was sent': /5 October 2026 by e-mail/,
    'whom it concerns': /Name: Aino Esimerkki/,
  },
  reminder: {
    'day of receipt and what it rests on': /Day of receipt: 5 October 2026 \(the day the e-mail was sent\)/,
    'enclosed request': /The request is enclosed/,
    'no new request': /a reminder, not a new request, and it does not start the time limit again/,
    'courtesy day': /by 6 December 2026 at the latest\. That day is my own wish, not a statutory time limit/,
    'free of charge': /free of charge \(Article 12\(5\)\)/,
    'the authority, without a threat': /I may bring it before the Data Protection Ombudsman \(Article 77\)/,
    channel: /by e-mail to aino\.esimerkki@example\.fi, securely if possible/,
  },
  own: {
    'reminder: noAnswer': {
      states: {
        month: /at the latest within one month of its receipt \(Article 12\(3\)\)/,
        'the month has passed': /The time limit ended on 5 November 2026 at the latest/,
        unchanged: /I repeat my request unchanged/,
      },
      never: /Article 12\(4\)|refused/,
    },
    'reminder: incomplete': {
      states: {
        'when it came': /I received a reply on 2 November 2026/,
        'what is missing': /Jäljennös arvioista/,
        month: /\(Article 12\(3\)\)/,
        'only what was not answered': /in so far as it has not been answered/,
      },
      never: /unchanged|I have had (no|neither)/,
    },
    'reminder: noReasons': {
      states: {
        refusal: /reply I received on 2 November 2026 refused my request without stating the reasons/,
        'reasons and remedies': /The reasons must be given .*judicial remedy \(Article 12\(4\)\)/,
        demand: /carry out the request or tell me the reasons/,
      },
      never: /I have had (no|neither)/,
    },
    'reminder: reasonInsufficient': {
      states: {
        'the reason as it was given': /The reason given was:\nLiikesalaisuus/,
        'why it does not hold': /In my view the reason is not sufficient:\nTiedot ovat minusta/,
        demand: /reconsider the matter/,
        'reasons and remedies': /\(Article 12\(4\)\)/,
      },
      never: /without stating the reasons/i,
    },
    'reminder: formDemanded': {
      states: {
        'when it was demanded': /On 20 October 2026 I was asked to make the request on a form/,
        'no form is prescribed': /prescribes no form.*must facilitate .*\(Article 12\(2\)\)/,
        'the time runs': /The time limit runs from receipt of the request \(Article 12\(3\)\)/,
        demand: /carry out the request as it was made/,
      },
    },
    'reminder: feeAsked': {
      states: {
        'when it was asked': /On 20 October 2026 I was asked to pay/,
        'free unless shown to be excessive':
          /manifestly unfounded or excessive, which .* must demonstrate \(Article 12\(5\)\)/,
        'the time runs': /The time limit runs from receipt of the request \(Article 12\(3\)\)/,
        demand: /carry out the request free of charge/,
      },
    },
    'reminder: extensionUnexplained': {
      states: {
        'when it was told': /extended by a notice given on 20 October 2026\. No reasons were given/,
        'reasons within the month':
          /the reasons for it must be notified within one month .*\(Article 12\(3\)\)/,
        demand: /tell me the reasons for extending the time limit/,
      },
      never: /time limit ended/,
    },
    'clarification: narrowed': {
      states: {
        'when it was asked': /On 12 October 2026 I was asked to clarify my request/,
        text: /kevään 2025 esihenkilövalmennusta/,
        'no new request': /In all other respects the request stands unchanged\. This is not a new request/,
        'time and price': /free of charge \(Article 12\(5\)\) and without undue delay \(Article 12\(3\)\)/,
      },
      never: /I do not limit/,
    },
    'clarification: not narrowed': {
      states: {
        'all data': /I do not limit my request\. It covers all data about me/,
        'no duty to narrow': /\(recital 63\), but the Regulation does not oblige me to limit/,
        'no new request': /The request stands unchanged\. This is not a new request/,
      },
      never: /I was asked to clarify/,
    },
    'identityAnswer: asked': {
      states: {
        'when it was asked': /On 12 October 2026 I was asked for further information about my identity/,
        text: /Osallistuin valmennukseen/,
        'no identity document': /any copy of an identity document are deliberately left out/,
        'if it is not enough': /If this information is not enough, .*\(Article 12\(6\)\)/,
        'for this use only': /only to identify me, and erase it/,
        'no new request': /stands unchanged\. This is not a new request/,
      },
      never: /I will not provide one/,
    },
    'identityAnswer: a copy is refused': {
      states: {
        refusal: /asked for a copy of an identity document\. I will not provide one/,
        'no more than it takes': /\(Articles 12\(6\) and 5\(1\)\(c\)\)/,
      },
    },
    'withdrawal: everything': {
      states: {
        all: /I withdraw the request in full\. You may stop handling it/,
        'no consent': /not consent to the processing of my personal data/,
        'may ask again': /does not prevent me from making the request again later/,
        confirmation: /confirm that the withdrawal has been received/,
      },
      never: /the request stands/,
    },
    'withdrawal: a part': {
      states: {
        part: /I withdraw the following part of the request:\nSähköpostit/,
        'the rest stands': /In all other respects the request stands, and its time limit is unchanged/,
      },
      never: /in full/,
    },
    'powerOfAttorney: the answer may be received': {
      states: {
        principal: /Principal: Aino Esimerkki/,
        agent: /Agent: Eero Edustaja, eero\.edustaja@example\.fi/,
        'against whom': /in relation to Balentor Oy \(Business ID 0933696-9\)/,
        scope: /right of access to data \(Article 15\)/,
        registers: /Register: customer register \(asiakasrekisteri\)/,
        validity: /Valid: up to and including 31 December 2026/,
        'receiving the answer': /receive the reply and the data about me/,
        revocation: /I may revoke this power of attorney/,
        'what a pen signs': /signs this power of attorney by hand/,
      },
      never: /bring the matter before|withdraw the request or/,
    },
  },
} satisfies StatementsToController;
