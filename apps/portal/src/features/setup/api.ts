import type { Schema } from '@attune/contract';
import { api, read } from '../../lib/api';

/** Whether this Attune has no practice yet. */
export function setupNeeded(): Promise<Schema<'SetupStateDto'>> {
  return read(api.GET('/setup'));
}

/** Creates the practice and its owner, and signs the owner in. */
export function setUp(body: Schema<'SetupDto'>): Promise<Schema<'NextDto'>> {
  return read(api.POST('/setup', { body }));
}
