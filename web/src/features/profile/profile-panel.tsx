import { useQuery } from '@tanstack/react-query';
import { describeProblem } from '../../api/problem-words.ts';
import { useWords } from '../../i18n/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CompletenessBar } from './completeness-bar.tsx';
import { completenessQuery } from './completeness.ts';
import { EmptyProfile } from './empty-profile.tsx';
import type { Passage } from './evidence.tsx';
import { countKnown, knownOf } from './known.ts';
import { profileQuery } from './profile.ts';
import styles from './profile-panel.module.css';
import { profileSchemaQuery } from './profile-schema.ts';
import { ProfileSections } from './profile-sections.tsx';
import { SkillRadar } from './skill-radar.tsx';

/** What the coach knows, section by section, each value with the words behind it; it fills itself. */
export function ProfilePanel({
  fresh,
  onShow,
  onWrite,
}: {
  /** The paths that the newest update changed. */
  readonly fresh: ReadonlySet<string>;
  readonly onShow: (passage: Passage) => void;
  /** The coachee wants to write a message. */
  readonly onWrite: () => void;
}) {
  const words = useWords();
  const profile = useQuery(profileQuery);
  const schema = useQuery(profileSchemaQuery);
  const { data: completeness } = useQuery(completenessQuery);
  const failed = [profile, schema].find((query) => query.isError && !query.data);

  if (failed) {
    return (
      <Notice tone="alert" action={<Button look="outline" onClick={() => void failed.refetch()}>{words.problem.retry}</Button>}>
        {words.profile.loadFailed} {describeProblem(failed.error, words)}
      </Notice>
    );
  }
  if (!profile.data || !schema.data) return <p className={styles['soft']}>{words.loading}</p>;

  const known = knownOf(profile.data, schema.data);
  const count = countKnown(known);
  const skills = known.collections.find(({ collection }) => collection.name === 'skills');
  return (
    <div className={styles['panel']}>
      <header>
        <h2>{words.profile.title}</h2>
        {count > 0 && <p className={styles['soft']}>{words.profile.summary(count)}</p>}
        {count > 0 && completeness && <CompletenessBar share={completeness.goal.share} />}
      </header>
      {count === 0 && <EmptyProfile onWrite={onWrite} />}
      {count > 0 && <SkillRadar items={skills?.items ?? []} />}
      <ProfileSections known={known} completeness={completeness} fresh={fresh} onShow={onShow} />
    </div>
  );
}
