import { useFocusOnMount } from '../../lib/focus';

/** What came of a form, in its place: takes the focus, so that it is heard as well as seen. */
export function Arrived({ title, text }: { title: string; text: string }) {
  const heading = useFocusOnMount<HTMLHeadingElement>();
  return (
    <div>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p>{text}</p>
    </div>
  );
}
