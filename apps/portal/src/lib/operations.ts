import type { paths } from '@attune/contract';
import type { ExerciseDefinition } from '@attune/exercise';

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** The addresses as calls name them: below `/api/v1`. */
type Addresses = { [Full in keyof paths as Full extends `/api/v1${infer Address}` ? Address : never]: paths[Full] };

/** What the contract says of one method of one address. */
interface Operation {
  parameters: object;
  requestBody?: unknown;
  responses: object;
}

type Verb<M extends Method> = Lowercase<M>;

/** The addresses that know a method. */
export type AddressOf<M extends Method> = {
  [A in keyof Addresses]: Addresses[A] extends Record<Verb<M>, Operation> ? A : never;
}[keyof Addresses];

export type OperationOf<M extends Method, A extends AddressOf<M>> = Extract<Addresses[A][Verb<M> & keyof Addresses[A]], Operation>;

/** A type without the properties that the contract rules out. */
type Given<T> = { [K in keyof T as [NonNullable<T[K]>] extends [never] ? never : K]: T[K] };

/** `{ [K]: T }`, to be left out where nothing in it must be said, and not to be given where nothing can be. */
type Part<K extends string, T> = [T] extends [never]
  ? { [P in K]?: never }
  : Partial<T> extends T
    ? { [P in K]?: T }
    : { [P in K]: T };

type None<T> = [keyof T] extends [never] ? never : T;
type Parameters<O extends Operation> = Given<O['parameters']>;
type BodyOf<O extends Operation> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : never;
type HeadersOf<O extends Operation> = O['parameters'] extends { header?: infer Header } ? NonNullable<Header> : never;

/** What a call of an operation says: the parts of its address, what it asks for, its body, `If-Match`. */
export type CallOf<O extends Operation> = Part<'params', None<Omit<Parameters<O>, 'header'>>> &
  Part<'body', BodyOf<O>> &
  Part<'headers', HeadersOf<O>> & { signal?: AbortSignal };

type BodyIn<R> = R extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** What an operation answers when it is not refused; undefined where it answers without a body. */
export type AnswerOf<O extends Operation> = WithDefinition<BodyIn<O['responses'][keyof O['responses']]>>;

/** A body whose exercise is written in the exercise language, of which the contract only says that it is an object. */
export type WithDefinition<T> = T extends { definition: unknown } ? Omit<T, 'definition'> & { definition: ExerciseDefinition } : T;
