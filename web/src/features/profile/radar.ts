import { scaleLinear } from 'd3-scale';
import { curveLinearClosed, lineRadial, pointRadial } from 'd3-shape';
import { capitalised } from './format-value.ts';
import { fieldOf, type KnownItem } from './known.ts';

/** The steps of a level; the outermost ring is the last. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
const MOST_AXES = 8;
/** Fewer axes than this make no area. */
export const FEWEST_AXES = 3;
const RADIUS = 100;
const LABEL_GAP = 14;

/** A skill as the radar and its table need it. */
export type Skill = {
  readonly id: string;
  readonly name: string;
  /** From 1 to 5; absent when it is not known. */
  readonly level?: number;
  /** How many of its fields are proven. */
  readonly evidence: number;
};

/** A skill that has a place on the web. */
export type LevelSkill = Skill & { readonly level: number };

type Point = { readonly x: number; readonly y: number };

export type Axis = {
  readonly skill: LevelSkill;
  readonly end: Point;
  readonly point: Point;
  readonly label: Point & { readonly anchor: 'start' | 'middle' | 'end' };
};

/** A web around the origin, 100 units in radius. */
export type Radar = {
  readonly axes: readonly Axis[];
  /** One closed path per level, from the inside. */
  readonly rings: readonly string[];
  /** The closed path through all points. */
  readonly area: string;
};

/** The named items of the collection `skills`. */
export function skillsOf(items: readonly KnownItem[]): Skill[] {
  return items.flatMap((item) => {
    const name = fieldOf(item, 'name');
    if (!name) return [];
    const level = fieldOf(item, 'level');
    return [
      {
        id: item.id,
        name: capitalised(String(name.value.value)),
        evidence: item.fields.length,
        ...(level ? { level: Number(level.value.value) } : {}),
      },
    ];
  });
}

/** The skills that get an axis: at most eight whose level is known, the highest and best proven; in their own order. */
export function chooseSkills(skills: readonly Skill[]): LevelSkill[] {
  const known = skills.filter(hasLevel);
  const worth = (skill: LevelSkill) => skill.level + skill.evidence;
  const chosen = new Set([...known].sort((a, b) => worth(b) - worth(a)).slice(0, MOST_AXES));
  return known.filter((skill) => chosen.has(skill));
}

export function hasLevel(skill: Skill): skill is LevelSkill {
  return skill.level !== undefined;
}

/** The geometry of a web with one axis for each skill, the first upwards, then clockwise. */
export function radarOf(skills: readonly LevelSkill[]): Radar {
  const distance = scaleLinear([0, LEVELS.length], [0, RADIUS]);
  const angle = scaleLinear([0, skills.length], [0, 2 * Math.PI]);
  const at = (index: number, radius: number): Point => {
    const [x, y] = pointRadial(angle(index), radius);
    return { x: round(x), y: round(y) };
  };
  const closed = lineRadial<number>().curve(curveLinearClosed);
  const pathOf = (radii: readonly number[]) => closed.angle((_, index) => angle(index)).radius((r) => round(r))([...radii]) ?? '';
  const radii = skills.map((skill) => distance(skill.level));

  const axes = skills.map((skill, index): Axis => {
    const label = at(index, RADIUS + LABEL_GAP);
    const anchor = Math.abs(label.x) < RADIUS / 5 ? 'middle' : label.x > 0 ? 'start' : 'end';
    return { skill, end: at(index, RADIUS), point: at(index, radii[index] ?? 0), label: { ...label, anchor } };
  });
  return {
    axes,
    rings: LEVELS.map((level) => pathOf(skills.map(() => distance(level)))),
    area: pathOf(radii),
  };
}

/** The most characters in a line: beside the web, and above or below it. */
const LINE = { beside: 12, across: 28 };

/** A name in at most two lines that fit where they stand; a word that is longer is hyphenated. */
export function labelLines(name: string, anchor: Axis['label']['anchor'] = 'start'): string[] {
  const most = anchor === 'middle' ? LINE.across : LINE.beside;
  if (name.length <= most) return [name];
  const cut = name.lastIndexOf(' ', most);
  const first = cut > 3 ? name.slice(0, cut) : name.slice(0, most - 1);
  const rest = name.slice(first.length).trim();
  return [cut > 3 ? first : `${first}-`, rest.length > most ? `${rest.slice(0, most - 1).trimEnd()}…` : rest];
}

/** How far the first line is from the place of its label, in lines: above the web a label grows upwards, below it downwards. */
export function firstLineShift(label: Axis['label'], lines: number): number {
  if (label.anchor !== 'middle') return 0.35 - (lines - 1) * 0.55;
  return label.y < 0 ? -(lines - 1) * 1.1 : 0.7;
}

/** The steps of the scale with their places on the first axis, from the inside. */
export function scaleOf(): { readonly level: number; readonly y: number }[] {
  return LEVELS.map((level) => ({ level, y: round((-RADIUS * level) / LEVELS.length) }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
