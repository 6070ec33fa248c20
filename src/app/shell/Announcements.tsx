import { useAnnouncement } from '../store/announcements.ts';

/** Says to screen readers what a change did to subnets. */
export function Announcements() {
  const { says, at } = useAnnouncement();
  return (
    <div role="status" aria-label="Subnets" className="sr-only">
      <p key={at}>{says}</p>
    </div>
  );
}
