/** Notes as people take them, with the terms that are to be offered for each; a `?` marks those without a tick. */
export const notesWithDefinitions: Readonly<Record<string, { readonly text: string; readonly offered: readonly string[] }>> = {
  'a Korean meetup': {
    text: `---
tags: [meetup]
---
| 시간 | 발표자 | 주제 |
| --- | --- | --- |
| 13:00-13:40 | 김하나 | 카프카 운영기 |

Service Mesh란?
서비스 사이의 통신을 대신 맡아 주는 것. 코드를 고치지 않아도 된다.

**linkerd** - 쿠버네티스에서 돌아가도록 만든 가벼운 메시
- Discovery - 이름으로 찾기
- Backends - redis, mysql, kafka
	ex) AddRedis("cache")
메시지는 *압축* (같은 내용을 더 적은 바이트로 바꾸는 것)/해제를 거친다.
falco는 커널 이벤트를 지켜보는 오픈소스 보안 도구. (C++로 개발됨.)
[falco](https://falco.example)

## 서버리스
서버리스(Serverless)는 서버를 직접 관리하지 않고 함수를 실행하는 방식

Prometheus Remote Write (PRW) : metrics over the wire protocol
- 안정성 : 오래 쓸 수 있도록 관리
- 전체 구조 : Agent -> Collector -> 저장소
- 보안 3요소 (CIA)
	- C - 비밀 데이터를 지키는 방법
	- I - 이미지 무결성 검증
- 런타임 보안 : Docker, Containerd
- 모니터링 시스템 구성 : Prometheus, Grafana
`,
    offered: ['Service Mesh', 'linkerd', '압축', 'falco', '서버리스', 'Prometheus Remote Write'],
  },
  'a talk in English': {
    text: `# Running databases on Kubernetes

**Speaker**: Mina Park, database engineer at Example
**When**: 14:00-14:40, room B
**Slides:** https://slides.example/mina

- **14:00** - Introduction
- **14:10** - The long and winding demo
- **Operator** - a controller that knows how to run one application
- **etcd** — consistent key-value store behind the API server
- **Important** - take backups before you upgrade
- **Lesson** - we should have tested failover much earlier
- **PVC**: PersistentVolumeClaim, a request for storage
- **Tools**: kubectl, k9s, stern
- She said **never** - not even once - to delete a volume by hand.
- RPO: recovery point objective, how much data may be lost
- Q: does it scale to more nodes?
- A: a cluster of forty nodes was fine

Thanks to **Jonas Weber** - developer advocate, Example Cloud.
`,
    offered: ['Operator', 'etcd', 'PVC', 'RPO'],
  },
  'a glossary in the making': {
    text: `## Words

sidecar :: a container that runs beside the main one
idempotent
: giving the same result however often it's done

backpressure: a way for a consumer to slow its producer down
Goal: a page that everybody can edit
`,
    offered: ['sidecar', 'idempotent', 'backpressure?'],
  },
  'notes of a meeting': {
    text: `# Weekly

**Date:** 2026-03-02
**Attendees**: Ana, Bo, Chris
**Decision**: the release that was planned for May moves to June
**Action items**
- [ ] **Bo** - write to the customer that asked for it
- [x] **Ana** - a draft of the plan that we talked about
**Next steps:** a call that includes the support team
**Risk**: 2 weeks
`,
    offered: [],
  },
  'a list of links': {
    text: `## Reading

- **[Raft](https://raft.example)** - a paper that explains consensus
- [Paxos](https://paxos.example) - an older paper that explains it
- **Blog**: https://blog.example/consensus
- **Talk** - [Consensus for everyone](https://talk.example)
`,
    offered: [],
  },
  'a recipe and a diary': {
    text: `**Flour** - 500 g
**Water** - 300 ml, warm
**Salt**: 1 tsp

Monday was **great** - a day that I won't forget.
**Today** - a long walk that ended in the rain
**Mood**: better than yesterday
I met *Kim* (the one who lives next door to us).
`,
    offered: [],
  },
  'lecture notes': {
    text: `# 운영체제 3주차

## 1. 데드락이란?

둘 이상의 작업이 서로 가진 자원을 끝없이 기다리는 상태입니다. 네 가지 조건이 있습니다.

### TLB (Translation Lookaside Buffer)

최근에 쓴 주소 변환을 담아 두는 작은 저장소이다.

- **장점**: 변환이 빠른 구조
- **단점**: 크기가 작음
- **세마포어(Semaphore)**: 동시에 들어갈 수 있는 작업의 수를 세는 변수
- **실습**: 다음 주까지 제출하기
- **교재** - 3장까지 읽어 왔음

### Spinlock

- **정의**: 잠금이 풀릴 때까지 되풀이해 확인하는 잠금
`,
    offered: ['데드락', 'TLB', '세마포어', 'Spinlock'],
  },
  'a study note in Japanese': {
    text: `# 勉強会メモ

- 登壇者：山田はなこ
- 日時：2026年3月1日 19:00-21:00

コンテナとは、アプリケーションを隔離して動かす仕組みです。とても軽い。
とはいえ、まだ課題は多い。
**まとめ**：試してみることが大事です
`,
    offered: ['コンテナ'],
  },
  'a study note in Chinese': {
    text: `服务网格（Service Mesh）是一种处理服务之间通信的基础设施层。它很流行。
这是一个很好的开始。
**注意**：明天上午开会
`,
    offered: ['服务网格'],
  },
  'a README': {
    text: `# thing

- **Fast** - Parses large files in milliseconds
- **Lightweight**: No dependencies that you need to know of
- **Zero config** - Works out of the box
- **Added retry option** - Tries again when the network fails
- **Performance**: Twice the speed of the version before
- **Use cases**: a place that needs it

## What is it?

A thing that does things.

## Installation

\`\`\`
**x1** - an entry that is code
\`\`\`

%% **y1** - an entry that is a comment %%
`,
    offered: [],
  },
};
