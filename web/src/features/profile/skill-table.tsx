import { useWords } from '../../i18n/words.tsx';
import type { Skill } from './radar.ts';
import styles from './skill-table.module.css';
import { levelWords } from './skill-web.tsx';

/** The same as the web, as a table. */
export function SkillTable({ skills }: { readonly skills: readonly Skill[] }) {
  const words = useWords();
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{words.radar.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.radar.skill}</th>
          <th scope="col">{words.radar.level}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map((skill) => (
          <tr key={skill.id}>
            <th scope="row">{skill.name}</th>
            <td>{levelWords(skill, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
