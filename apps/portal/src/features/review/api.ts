import type { Answers, ExerciseDefinition, Localized } from '@attune/exercise';
import { api, read } from '../../lib/api';

export interface Review {
  memberId: string;
  memberName: string;
  comment: string | null;
  comments: Record<string, string>;
  skillRating?: number | null;
  updatedAt: string;
}

/** A response as its therapist may read it: shared answers whole, private steps by name only. */
export interface OpenedResponse {
  id: string;
  client: { id: string; name: string; code: string };
  assignmentId: string;
  exercise: { id: string; title: Localized };
  definition: ExerciseDefinition;
  localDate: string;
  startedAt: string;
  submittedAt: string;
  smaller: boolean;
  unprompted: boolean;
  corrects: string | null;
  correctedBy: string | null;
  answers: Answers;
  privateSteps: string[];
  reviews: Review[];
  state: 'waiting' | 'read' | 'answered' | 'replaced';
}

/** What a review adds or changes; nothing at all marks the response read. `comments` is the whole set of one's own. */
export interface ReviewBody {
  comment?: string;
  comments?: Record<string, string>;
  skillRating?: number;
}

const at = (id: string) => ({ params: { path: { id } } });

export const openResponse = (id: string) => read<OpenedResponse>(api.GET('/responses/{id}', at(id)));
export const putReview = (id: string, body: ReviewBody) => read<Review>(api.PUT('/responses/{id}/review', { ...at(id), body }));
