import type { serveEn, signInEn, tokenEn } from './serve.en';

export const serveZh: typeof serveEn = {
  description: '在此账本上启动服务：HTTP 接口及其文档',
  host: '监听地址（默认：REDRESS_HOST，否则 127.0.0.1，仅限本机）',
  port: '监听端口（默认：REDRESS_PORT，否则 3000）',
  listening: (url) => `Redress 已在 ${url} 提供服务，文档见 ${url}/docs。`,
  settingUp: (folder) => `${folder} 中还没有台账。请用浏览器设置：建立样例台账以便浏览，或正式开始使用。`,
  orZone: '或立即正式建立台账；其时区以后不能更改：',
  links: '请用浏览器登录；每个链接只能使用一次，15 分钟内有效（npx redress sign-in 可另行签发）：',
  noLinks: '不打印登录链接：若输出被保存，一刻钟内可凭其登录',
  nextToken: '程序所需的令牌，请在另一终端签发：',
  open: (host) => `${host} 可从外部访问：请在其前端配置 TLS。`,
  notBuilt: '服务尚未构建：请先运行 `npm run build`。',
};

export const tokenZh: typeof tokenEn = {
  description: '签发访问令牌，以本机安装的密钥签名',
  user: '人员的不透明编号：将随每次操作记录，切勿使用姓名',
  role: (roles) => `人员所任角色，可多次给出：${roles}`,
  unit: '人员所属单位',
  mandate: '审计人员所依据的书面授权编号',
  ttl: '有效时长：30m、8h、1d（默认 1h，最长 1d）',
  unknownRole: (role, roles) => `没有角色 ${role}。可用角色：${roles}。`,
  wrongTtl: (text) => `令牌时长无效：${text}（30m、8h、1d，最长 1d）`,
  wrongWord: (option) => `${option} 只能含字母、数字与符号，不含空格，最长 120 个字符。`,
  wrongUnit: '--unit 只能含小写字母、数字和连字符。',
  issued: (until, key) => `有效期至 ${until}。以 ${key} 签名：能读取该文件者可冒充任何人。`,
};

export const signInZh: typeof signInEn = {
  description: '签发一次性链接，让一个人用浏览器登录正在运行的服务',
  role: (roles) => `以何角色登录：${roles}`,
  user: '人员的不透明编号，切勿使用姓名（默认：角色名；样例台账中为其中一人）',
  url: '正在运行的服务的地址（默认：REDRESS_URL，否则为占用数据目录的服务）',
  token: '访问服务的令牌（默认：REDRESS_TOKEN，否则用本机密钥签发一分钟有效的令牌）',
  noService: (folder) => `${folder} 上没有运行的服务：请用 \`npm start\` 启动，或用 --url 指定。`,
  once: (user, until) => `以 ${user} 的身份登录，仅限一次，${until} 前有效。`,
};
