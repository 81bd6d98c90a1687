import type { paths } from '@attune/contract';

/** The addresses as calls name them: below `/api/v1`. */
type Operations = { [Address in keyof paths as Address extends `/api/v1${infer Rest}` ? Rest : never]: paths[Address] };

export type Method = 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';

/** The addresses that know a method. */
type AddressOf<M extends Method> = {
  [A in keyof Operations]: Operations[A] extends Record<Lowercase<M>, object> ? A : never;
}[keyof Operations];

type OperationOf<M extends Method, A extends AddressOf<M>> = Operations[A][Lowercase<M> & keyof Operations[A]];

/** The properties that the contract gives a type; those it rules out are `undefined` in it. */
type Given<T> = { [K in keyof T as [NonNullable<T[K]>] extends [never] ? never : K]: T[K] };

type Without<T> = { [K in keyof T]?: never };

/** `K` with the type `T`: required where `T` has anything that must be said, absent where there is nothing to say. */
type Part<K extends string, T> = [keyof T] extends [never]
  ? Without<Record<K, never>>
  : Partial<T> extends T
    ? { [P in K]?: T }
    : { [P in K]: T };

type ParametersOf<O> = O extends { parameters: infer P } ? Given<P> : never;
type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;
