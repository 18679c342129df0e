import type { Language } from '../../../src/i18n/languages.ts';

/** What letters of a special case state in a language, and what they may not. */
interface SpecialCases {
  /** Access to a part of the data, from a day on. */
  readonly limitedAccess: { readonly states: RegExp; readonly never: RegExp };
  /** Rectification of what is missing. */
  readonly missing: { readonly states: readonly RegExp[]; readonly never: RegExp };
  /** The one ground for erasure, as a sentence. */
  groundOf(point: string): RegExp;
  /** Restriction while an objection is weighed. */
  readonly objected: RegExp;
  /** A ban on marketing, of which no register is a part. */
  readonly marketing: { readonly subject: string; readonly never: RegExp };
  /** The end of the subject of a letter about one register. */
  readonly oneRegister: RegExp;
}

/** Each language's, as `statements.ts` has what letters state besides. */
export const SPECIAL_CASES: Readonly<Record<Language, SpecialCases>> = {
  fi: {
    limitedAccess: {
      states: /jäljennöksen seuraavista[\s\S]*Sähköpostit[\s\S]*aikaa 1\.1\.2025 alkaen/,
      never: /kaikista minua koskevista|rekisteristä pyydän myös|arvioida käsittelyn/,
    },
    missing: {
      states: [
        /16 artiklan nojalla täydentämään .* lisäselvitys\.[\s\S]*Lisättävä tieto: Tutkinto 2024/,
        /kun tiedot on täydennetty/,
      ],
      never: /Missä tieto näkyy|Tieto nyt|osallistujaluettelossa/,
    },
    groundOf: (point) => new RegExp(`17 artiklan 1 kohtaan: \\p{Lu}[^•]*\\(${point} alakohta\\)\\.$`, 'u'),
    objected:
      /Vastustin käsittelyä 1\.9\.2026 21 artiklan 1 kohdan nojalla\..*\(18 artiklan 1 kohdan d alakohta\)/,
    marketing: { subject: 'Suoramarkkinoinnin kieltäminen', never: /rekisteriä\b|rekisterissä(?!:)\s/ },
    oneRegister: /: asiakasrekisteri$/,
  },
  sv: {
    limitedAccess: {
      states: /en kopia av följande personuppgifter[\s\S]*Sähköpostit[\s\S]*från och med den 1\.1\.2025/,
      never: /alla personuppgifter om mig|registret begär jag också|bedöma om behandlingen är laglig/,
    },
    missing: {
      states: [
        /stöd av artikel 16 i .* kompletteras .* kompletterande utlåtande\.[\s\S]*Uppgift att lägga till: Tutkinto 2024/,
        /när uppgifterna har kompletterats/,
      ],
      never: /Var uppgiften finns|Uppgiften nu|osallistujaluettelossa/,
    },
    groundOf: (point) => new RegExp(`på artikel 17\\.1: \\p{Lu}[^•]*\\(led ${point}\\)\\.$`, 'u'),
    objected: /Jag invände mot behandlingen den 1\.9\.2026 med stöd av artikel 21\.1\..*\(artikel 18\.1 d\)/,
    marketing: { subject: 'Förbud mot direktmarknadsföring', never: /(?:kund|marknadsförings)register/ },
    oneRegister: /: kundregister \(asiakasrekisteri\)$/,
  },
  en: {
    limitedAccess: {
      states:
        /a copy of the following personal data[\s\S]*Sähköpostit[\s\S]*period from 1 January 2025 onwards/,
      never: /all personal data about me|register I also request|whether the processing is lawful/,
    },
    missing: {
      states: [
        /Under Article 16 of .* be completed .* supplementary statement\.[\s\S]*Data to be added: Tutkinto 2024/,
        /when the data have been completed/,
      ],
      never: /Where the data appear|Data now|osallistujaluettelossa/,
    },
    groundOf: (point) => new RegExp(`on Article 17\\(1\\): \\p{Lu}[^•]*\\(point \\(${point}\\)\\)\\.$`, 'u'),
    objected:
      /On 1 September 2026 I objected to the processing under Article 21\(1\)\..*\(Article 18\(1\)\(d\)\)/,
    marketing: { subject: 'Objection to direct marketing', never: /(?:customer|marketing) registers?/ },
    oneRegister: /: customer register \(asiakasrekisteri\)$/,
  },
};
