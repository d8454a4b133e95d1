import { describe, expect, it } from 'vitest';
import { chooseSkills, labelLines, radarOf, type Skill } from '../features/profile/radar.ts';
import { seeded } from './random.ts';

const skill = (name: string, level?: number, evidence = 1): Skill => ({
  id: name,
  name,
  evidence,
  ...(level === undefined ? {} : { level }),
});

describe('the geometry of the skill radar', () => {
  it('puts the first axis upwards and goes clockwise', () => {
    const { axes } = radarOf([skill('a', 5), skill('b', 5), skill('c', 5), skill('d', 5)]);
    expect(axes.map(({ point }) => point)).toEqual([
      { x: 0, y: -100 },
      { x: 100, y: 0 },
      { x: 0, y: 100 },
      { x: -100, y: 0 },
    ].map(({ x, y }) => ({ x: expect.closeTo(x), y: expect.closeTo(y) })));
    expect(axes.map(({ label }) => label.anchor)).toEqual(['middle', 'start', 'middle', 'end']);
  });

  it('draws the level as the distance, and an unknown level in the centre', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = seeded(seed);
      const skills = Array.from({ length: 3 + Math.floor(random() * 6) }, (_, n) =>
        skill(`s${n}`, random() < 0.3 ? undefined : 1 + Math.floor(random() * 5)),
      );
      for (const { skill: one, point, end } of radarOf(skills).axes) {
        expect(Math.hypot(point.x, point.y)).toBeCloseTo((one.level ?? 0) * 20, 0);
        expect(Math.hypot(end.x, end.y)).toBeCloseTo(100, 0);
      }
    }
  });

  it('marks the sides at an unknown level as uncertain', () => {
    const { sides } = radarOf([skill('a', 1), skill('b', 2), skill('c')]);
    expect(sides.map(({ certain }) => certain)).toEqual([true, false, false]);
  });

  it('has a ring for each level', () => {
    const { rings, area } = radarOf([skill('a', 1), skill('b', 2), skill('c', 3)]);
    expect(rings).toHaveLength(5);
    expect([...rings, area].every((path) => path.startsWith('M') && path.endsWith('Z'))).toBe(true);
  });

  it('chooses the eight best known skills and leaves them in their order', () => {
    const skills = [skill('vague'), skill('proven', undefined, 4), ...Array.from({ length: 7 }, (_, n) => skill(`level ${n}`, 1))];
    expect(chooseSkills(skills).map(({ name }) => name)).toEqual(['proven', ...skills.slice(2).map(({ name }) => name)]);
  });

  it('breaks long names into two lines', () => {
    expect(labelLines('Python')).toEqual(['Python']);
    expect(labelLines('Shift planning')).toEqual(['Shift', 'planning']);
    expect(labelLines('Triage and emergency response')).toEqual(['Triage and', 'emergency r…']);
    expect(labelLines('Supercalifragilistic')[0]).toBe('Supercalifr-');
  });
});
