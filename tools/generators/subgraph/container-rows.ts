import type { Names } from './names.ts';
import { insertBefore, type Row } from './row.ts';

const SECTION_AFTER_SERVICES = '\nnetworks:\n';
const SECTION_AFTER_VOLUMES = '\nsecrets:\n';
const STAGE_AFTER_DEPARTMENTS = 'FROM runtime AS identity\n';
/** The last of the places where the preparation sees the settings of each process. */
const LAST_MOUNT = /^( {6}- [\w-]+:\/provision\/[\w-]+\n)(?! {6}- )/m;
const DIRECTORIES = /mkdir -p(?: \/provision\/[\w-]+)+/;

/** Each process has an image and a container of its own: a department is replaced alone (SHR-05). */
export const containerRows: readonly Row[] = [
  {
    path: 'docker/compose.yaml',
    add: (text, { department }) => {
      const withService = insertBefore(text, SECTION_AFTER_SERVICES, writeService(department));
      const withVolume = insertBefore(withService, SECTION_AFTER_VOLUMES, writeVolume(department));
      return withVolume.replace(LAST_MOUNT, (line) => `${line}${writeMount(department)}`);
    },
    remove: (text, department) => [writeService(department), writeVolume(department), writeMount(department)].reduce((rest, part) => rest.replace(part, ''), text),
  },
  {
    path: 'docker/Dockerfile',
    add: (text, { department }) => insertBefore(text, STAGE_AFTER_DEPARTMENTS, writeStage(department)).replace(DIRECTORIES, (directories) => `${directories}${writeDirectory(department)}`),
    remove: (text, department) => [writeStage(department), writeDirectory(department)].reduce((rest, part) => rest.replace(part, ''), text),
  },
];

type Department = Names['department'];

const writeService = (department: Department): string => `
  ${department}:
    <<: *department
    image: \${IMAGE_PREFIX:-qinqing}/${department}:\${IMAGE_TAG_${department.replaceAll('-', '_').toUpperCase()}:-\${IMAGE_TAG:-latest}}
    build: { context: .., dockerfile: docker/Dockerfile, target: ${department} }
    volumes: ["${department}:/etc/qinqing:ro"]
`;

const writeVolume = (department: Department): string => `  ${department}:\n`;

const writeMount = (department: Department): string => `      - ${department}:/provision/${department}\n`;

const writeStage = (department: Department): string => `FROM department AS ${department}
COPY apps/${department} apps/${department}
CMD ["node", "--disable-warning=ExperimentalWarning", "--env-file-if-exists=/etc/qinqing/service.env", "apps/${department}/src/main.ts"]

`;

const writeDirectory = (department: Department): string => ` /provision/${department}`;
