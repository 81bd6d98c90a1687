import { BriefPage, useClient } from '../features/clients';
import { ProgramsCard } from '../features/programs';

/** A client's first page: the page of the one feature, with the client's programs of the other beside it. */
export function ClientBrief() {
  return <BriefPage beside={<ProgramsCard client={useClient()} />} />;
}
