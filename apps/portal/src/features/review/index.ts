export { ReviewPage, type ReviewQueue } from './ReviewPage';
