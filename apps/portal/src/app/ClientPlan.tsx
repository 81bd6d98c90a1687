import { useClient } from '../features/clients';
import { ClientPlanPage, ClientVersionsPage, EditClientPlanPage } from '../features/safety-plan/staff';

/** The safety plan of the client whose pages these are: to read, to write together, to look back in. */
export const ClientPlan = () => <ClientPlanPage client={useClient()} />;
export const EditClientPlan = () => <EditClientPlanPage client={useClient()} />;
export const ClientPlanVersions = () => <ClientVersionsPage client={useClient()} />;
