import { useState } from 'react';
import { useWords } from '../../i18n/words.tsx';
import type { KnownItem } from './known.ts';
import { chooseSkills, FEWEST_AXES, hasLevel, skillsOf } from './radar.ts';
import styles from './skill-radar.module.css';
import { SkillTable } from './skill-table.tsx';
import { SkillWeb } from './skill-web.tsx';

/** The skills at a glance, as a web or a table; a hint while the level of too few is known. */
export function SkillRadar({ items }: { readonly items: readonly KnownItem[] }) {
  const words = useWords();
  const [asTable, setAsTable] = useState(false);
  const skills = skillsOf(items);
  const chosen = chooseSkills(skills);
  const open = skills.filter((skill) => !hasLevel(skill));

  if (chosen.length < FEWEST_AXES) {
    return (
      <section className={styles['hint']} aria-label={words.radar.title}>
        <svg viewBox="-26 -26 52 52" width="48" height="48" aria-hidden="true">
          <path d="M0-24 21-12v24L0 24-21 12v-24Z" />
          <path d="M0-14 12-7V7L0 14-12 7V-7Z" />
        </svg>
        <p>{words.radar.hint(skills.length, open.length)}</p>
      </section>
    );
  }
  const more = skills.length - open.length - chosen.length;
  return (
    <section className={styles['radar']} aria-label={words.radar.title}>
      <div className={styles['head']}>
        <h3>{words.radar.title}</h3>
        <button type="button" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.radar.asWeb : words.radar.asTable}
        </button>
      </div>
      {asTable ? <SkillTable skills={skills} /> : <SkillWeb skills={chosen} />}
      {!asTable && open.length > 0 && (
        <div className={styles['open']}>
          <h4>{words.radar.open}</h4>
          <ul>
            {open.map((skill) => (
              <li key={skill.id}>{skill.name}</li>
            ))}
          </ul>
          <p className={styles['note']}>{words.radar.tell}</p>
        </div>
      )}
      {!asTable && more > 0 && <p className={styles['note']}>{words.radar.more(more)}</p>}
    </section>
  );
}
