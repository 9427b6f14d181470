// What the build tells a page about itself, in a few hundred bytes of JSON.

export interface Course {
  /** From the page to the site's root: empty, or ../ */
  readonly root: string;
  /** The lesson's notebook below the notebooks' folder, without extension: en/3.09-gradient-descent. Absent elsewhere. */
  readonly lesson?: string;
  /** Addresses as seen from the page. Absent where the build could not make the file. */
  readonly live?: string;
  readonly style?: string;
  readonly editor?: string;
  readonly markdown?: string;
  readonly worker?: string;
  readonly katex: string;
  /** What the engine brings over the network the first time. */
  readonly engineBytes?: number;
  /** How many exercises the whole course has. */
  readonly exercises?: number;
}

export function readCourse(): Course | null {
  const element = document.getElementById("live-course");
  return element === null ? null : (JSON.parse(element.textContent) as Course);
}

/** The same for every page of one site, and different for two sites of one origin. */
export const siteOf = (course: Course): string => new URL(course.root || "./", location.href).pathname;

export const absolute = (address: string): string => new URL(address, location.href).href;

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Where "course serve" runs the cells of this page natively; null on any other server. */
export const nativeSession = (): string | null =>
  document.querySelector<HTMLMetaElement>('meta[name="shallowcourse-session"]')?.content ?? null;
