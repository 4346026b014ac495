import type { serveEn, tokenEn } from './serve.en';

export const serveZh: typeof serveEn = {
  description: '在此账本上启动服务：HTTP 接口及其文档',
  host: '监听地址（默认：REDRESS_HOST，否则 127.0.0.1，仅限本机）',
  port: '监听端口（默认：REDRESS_PORT，否则 3000）',
  listening: (url) => `Redress 已在 ${url} 提供服务，文档见 ${url}/docs。`,
  nextToken: '需要进入者的令牌，请在另一终端签发：',
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
