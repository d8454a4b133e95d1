import { useId } from 'react';
import { useWords, type Words } from '../../i18n/words.tsx';
import { firstLineShift, labelLines, radarOf, scaleOf, type LevelSkill, type Skill } from './radar.ts';
import styles from './skill-web.module.css';

const TOP = 142;
const BELOW_LABEL = 28;

/** The skills as a web: one axis each, the further out the higher the level. */
export function SkillWeb({ skills }: { readonly skills: readonly LevelSkill[] }) {
  const words = useWords();
  const id = useId();
  const radar = radarOf(skills);
  // A web with few axes ends far above the lowest point that one with many reaches.
  const height = TOP + Math.max(...radar.axes.map(({ label }) => label.y)) + BELOW_LABEL;
  const spoken = skills.map((skill) => words.radar.point(skill.name, levelWords(skill, words))).join('; ');

  return (
    <svg className={styles['web']} viewBox={`-200 ${-TOP} 400 ${height}`} role="img" aria-labelledby={`${id}-t`} aria-describedby={`${id}-d`}>
      <title id={`${id}-t`}>{words.radar.title}</title>
      <desc id={`${id}-d`}>{words.radar.describe(spoken)}</desc>
      <g className={styles['rings']}>
        {radar.rings.map((ring) => (
          <path key={ring} d={ring} />
        ))}
        {radar.axes.map(({ skill, end }) => (
          <line key={skill.id} x2={end.x} y2={end.y} />
        ))}
      </g>
      <path className={styles['area']} d={radar.area} />
      <path className={styles['outline']} d={radar.area} />
      <g className={styles['scale']} aria-hidden="true">
        {scaleOf().map(({ level, y }) => (
          <text key={level} x="9" y={y + 10}>
            {level}
          </text>
        ))}
      </g>
      {radar.axes.map(({ skill, point, label }) => {
        const lines = labelLines(skill.name, label.anchor);
        return (
          <g key={skill.id}>
            <circle className={styles['point']} cx={point.x} cy={point.y} r="5">
              <title>{words.radar.point(skill.name, levelWords(skill, words))}</title>
            </circle>
            <text className={styles['label']} x={label.x} y={label.y} textAnchor={label.anchor}>
              {lines.map((line, index) => (
                <tspan key={line} x={label.x} dy={index === 0 ? `${firstLineShift(label, lines.length)}em` : '1.1em'}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** A level in words. */
export function levelWords(skill: Skill, words: Words): string {
  return skill.level === undefined ? words.radar.unknownLevel : words.profile.outOf(String(skill.level), '5');
}
