/** What a worker can do, by name. A function may tell how far it is before it gives its result. */
export type Service = Readonly<Record<string, (content: never, tell: (news: string) => void) => unknown>>;

/** A question as it crosses to a worker. */
export interface Order {
  readonly order: number;
  readonly name: string;
  readonly content: unknown;
}

/** Why there is no result. An error crosses as data, so that its code survives. */
export interface Failure {
  readonly code?: string | undefined;
  readonly message: string;
  readonly cause?: unknown;
}

/** What crosses back under the question's number: news as often as there are any, then the result or the failure. */
export type Answer = { readonly order: number } & (
  | { readonly news: string }
  | { readonly result: unknown }
  | { readonly failure: Failure }
);

/** The part of a worker's global scope that is used; the DOM's types know a window only. */
interface Scope {
  onmessage: ((event: { data: Order }) => void) | null;
  postMessage(answer: Answer, transfer: Transferable[]): void;
}

/**
 * Answers, in a worker, the questions of `connectWorker`. The buffers that a result is to hand over are named by
 * `buffersIn`; all else is copied.
 */
export function answerOrders<S extends Service>(
  service: S,
  buffersIn: (result: Awaited<ReturnType<S[keyof S]>>) => ArrayBuffer[] = () => [],
): void {
  const scope = self as unknown as Scope;
  scope.onmessage = async ({ data: { order, name, content } }) => {
    try {
      const work = service[name] as NonNullable<Service[string]>;
      const result = await work(content as never, (news) => scope.postMessage({ order, news }, []));
      scope.postMessage({ order, result }, buffersIn(result as never));
    } catch (error) {
      const { code, message = String(error) } = error as { code?: unknown; message?: string };
      // A DOMException has a code too, which is a number.
      const failure = typeof code === 'string' ? { code, message } : { message };
      scope.postMessage({ order, failure }, []);
    }
  };
}
