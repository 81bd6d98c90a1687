/** Why a file cannot be read; the sentences around it are the page's. */
export type FaultCode =
  | 'not_json'
  | 'too_large'
  | 'too_deep'
  | 'too_many_items'
  | 'bad_characters'
  | 'bad_key'
  | 'bad_number'
  | 'not_an_object'
  | 'unknown_format'
  | 'wrong_resource'
  | 'newer_version'
  | 'missing'
  | 'wrong_type'
  | 'unknown_code'
  | 'duplicate_link'
  | 'empty_group'
  | 'display_with_items'
  | 'unknown_question'
  | 'no_behavior'
  | 'one_answer'
  | 'two_sources'
  | 'unsound';

/** One fault: where it stands (`item[2].enableWhen[0].operator`), what it is, and what was found or expected. */
export interface Fault {
  path: string;
  code: FaultCode;
  detail: string;
}

/** The only error this module throws: everything that is wrong with a file, the first faults first. */
export class ExchangeError extends Error {
  constructor(readonly faults: readonly Fault[]) {
    super(`exchange.${faults[0]?.code ?? 'unsound'}`);
    this.name = 'ExchangeError';
  }
}

/** @throws ExchangeError always, with this one fault */
export function refuse(path: string, code: FaultCode, detail = ''): never {
  throw new ExchangeError([{ path, code, detail }]);
}
