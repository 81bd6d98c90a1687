import type { ExerciseDefinition } from '@attune/exercise';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '../../lib/router';
import { beginExercise } from './api';

interface Start {
  definition: ExerciseDefinition;
  /** The place in the builder that it opens at. */
  at: string;
}

/** Begins an exercise of one's own and goes on in the builder. Going back does not begin another one. */
export function useBegin() {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ definition }: Start) => beginExercise(definition),
    onSuccess: async (id, { at }) => {
      await queries.invalidateQueries({ queryKey: ['exercises'] });
      navigate(`/library/${id}/edit?at=${at}`, { replace: true });
    },
  });
}
