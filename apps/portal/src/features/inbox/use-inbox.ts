import { usePages } from '../../lib/pages';
import { readInbox } from './api';

/** What waits for an answer, oldest first. */
export function useInbox() {
  return usePages(['inbox', 'all'], readInbox);
}
