import { renewPush } from '../../lib/push';

export { OnToday, type OnTodayProps } from './OnToday';

// Once a visit, a little after Today stands: that is when this file comes.
renewPush().catch(() => undefined);
