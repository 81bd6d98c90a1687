import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useText } from '../../lib/texts';
import { star } from './api';
import styles from './Library.module.css';

interface Props {
  id: string;
  title: string;
  favourite: boolean;
}

/** Puts an exercise among one's favourites, or takes it out again; at once, and back when the server would not. */
export function StarButton({ id, title, favourite }: Props) {
  const t = useText('library');
  const queries = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: (on: boolean) => star(id, on),
    onSettled: () =>
      Promise.all([queries.invalidateQueries({ queryKey: ['exercises'] }), queries.invalidateQueries({ queryKey: ['exercise', id], exact: true })]),
  });
  const on = isPending ? variables : favourite;
  return (
    <button
      type="button"
      className={`btn btn-icon ${styles.star}`}
      aria-pressed={on}
      aria-label={t('star', { title })}
      title={t(on ? 'star.off' : 'star.on')}
      onClick={() => mutate(!on)}
    >
      <Star />
    </button>
  );
}

/** A star, filled where it is a favourite. */
export function Star() {
  return (
    <svg className="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 4.2l2.4 4.9 5.4.8-3.9 3.8.9 5.3-4.8-2.5-4.8 2.5.9-5.3-3.9-3.8 5.4-.8z" />
    </svg>
  );
}
