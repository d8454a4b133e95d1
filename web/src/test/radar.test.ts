import { describe, expect, it } from 'vitest';
import { chooseSkills, firstLineShift, labelLines, radarOf, type LevelSkill, type Skill } from '../features/profile/radar.ts';
import { seeded } from './random.ts';

const skill = (name: string, level?: number, evidence = 1): Skill => ({
  id: name,
  name,
  evidence,
  ...(level === undefined ? {} : { level }),
});

const graded = (name: string, level: number): LevelSkill => ({ ...skill(name), level });

describe('the geometry of the skill radar', () => {
  it('puts the first axis upwards and goes clockwise', () => {
    const { axes } = radarOf([graded('a', 5), graded('b', 5), graded('c', 5), graded('d', 5)]);
    expect(axes.map(({ point }) => point)).toEqual([
      { x: 0, y: -100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: -100, y: 0 },
    ].map(({ x, y }) => ({ x: expect.closeTo(x), y: expect.closeTo(y) })));
    expect(axes.map(({ label }) => label.anchor)).toEqual(['middle', 'start', 'middle', 'end']);
  });

  it('draws the level as the distance, on a ring and never in the centre', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const skills = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, n) =>
        graded(`s${n}`, 1 + Math.floor(random() * 5)),
      );
      for (const { skill: one, point, end } of radarOf(skills).axes) {
        expect(Math.hypot(point.x, point.y)).toBeCloseTo(one.level * 20, 0);
        expect(Math.hypot(end.x, end.y)).toBeCloseTo(100, 0);
      }
    }
  });

  it('has a ring for each level', () => {
    const { rings, area } = radarOf([graded('a', 1), graded('b', 2), graded('c', 3)]);
    expect(rings).toHaveLength(5);
    expect([...rings, area].every((path) => path.startsWith('M') && path.endsWith('Z'))).toBe(true);
  });

  it('chooses the eight best proven skills of a known level and leaves them in their order', () => {
    const skills = [skill('weak', 1), skill('unknown', undefined, 9), ...Array.from({ length: 8 }, (_, n) => skill(`level ${n}`, 2))];
    expect(chooseSkills(skills).map(({ name }) => name)).toEqual(skills.slice(2).map(({ name }) => name));
  });

  it('breaks long names into two lines', () => {
    expect(labelLines('Python')).toEqual(['Python']);
    expect(labelLines('Shift planning')).toEqual(['Shift', 'planning']);
    expect(labelLines('Triage and emergency response')).toEqual(['Triage and', 'emergency r…']);
    expect(labelLines('Supercalifragilistic')[0]).toBe('Supercalifr-');
    expect(labelLines('Customer relationship management', 'middle')).toEqual(['Customer relationship', 'management']);
  });

  it('keeps a label of two lines above the web clear of its outermost point', () => {
    expect(firstLineShift({ x: 0, y: -114, anchor: 'middle' }, 2)).toBe(-1.1);
    expect(firstLineShift({ x: 0, y: -114, anchor: 'middle' }, 1)).toBe(-0);
    expect(firstLineShift({ x: 0, y: 114, anchor: 'middle' }, 2)).toBe(0.7);
  });
});
