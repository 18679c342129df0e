/** How often at most other pages are told that a person is here. */
const MS_BETWEEN_NEWS = 5000;
/** How often the clock is looked at: a sleeping computer holds timers up, and not the clock. */
const MS_BETWEEN_LOOKS = 15_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll', 'touchstart'] as const;

/** What a watch needs to know, and whom it tells. */
export interface IdleOptions {
  readonly minutes: number;
  /** Nobody has touched any page of the portal for so long. Told again until it is stopped. */
  onIdle(): void;
  /** The page comes back out of the browser's memory. */
  onBack(): void;
  /** Somebody is here; told now and then. */
  onActive(): void;
  readonly now?: (() => number) | undefined;
}

/** A watch that runs. */
export interface IdleWatch {
  /** Somebody is at another page of the portal. */
  touch(): void;
  stop(): void;
}

/** Watches for a time without a sign of a person. */
export function watchIdle({ minutes, onIdle, onBack, onActive, now = Date.now }: IdleOptions): IdleWatch {
  let touchedAt = now();
  let toldAt = 0;
  const look = (): void => {
    if (now() - touchedAt >= minutes * 60_000) onIdle();
  };
  const onSign = (): void => {
    // Whoever comes back to a page that should have locked itself meanwhile may be somebody else.
    look();
    touchedAt = now();
    if (touchedAt - toldAt < MS_BETWEEN_NEWS) return;
    toldAt = touchedAt;
    onActive();
  };
  const onShown = (): void => {
    if (document.visibilityState === 'visible') look();
  };
  const onPageShow = (event: PageTransitionEvent): void => {
    // It has its keys still, where all others may have forgotten them.
    if (event.persisted) onBack();
  };
  const timer = setInterval(look, MS_BETWEEN_LOOKS);
  for (const sign of SIGNS) addEventListener(sign, onSign, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onShown);
  addEventListener('pageshow', onPageShow);
  return {
    touch() {
      touchedAt = now();
    },
    stop() {
      clearInterval(timer);
      for (const sign of SIGNS) removeEventListener(sign, onSign, { capture: true });
      document.removeEventListener('visibilitychange', onShown);
      removeEventListener('pageshow', onPageShow);
    },
  };
}
