/** Saved replies for every place where something is said to a client. The page loads the texts: `withTexts('replying', …)`. */
export { putReply, removeReply, REPLIES, type SavedReply } from './api';
export { ReplyField } from './ReplyField';
export { firstNameOf, said } from './words';
