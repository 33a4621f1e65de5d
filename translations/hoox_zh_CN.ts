<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hoox::AlarmDrawer</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Nothing waits for a hand.</source>
        <translation>没有待处理的事项。</translation>
    </message>
    <message>
        <source>Raised: %1 in the last hour, %2 in ten minutes; the aim is below 1.</source>
        <translation>已发出：过去一小时 %1 条，平均每十分钟 %2 条；目标低于 1 条。</translation>
    </message>
    <message>
        <source>Acknowledge all high ones: %1</source>
        <translation>确认所有高级告警：%1</translation>
    </message>
    <message>
        <source>Acknowledge all low ones: %1</source>
        <translation>确认所有低级告警：%1</translation>
    </message>
</context>
<context>
    <name>hoox::AlarmHistoryPane</name>
    <message>
        <source>raised</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 已确认</translation>
    </message>
    <message>
        <source>decided at the kill switch</source>
        <translation>已在紧急停止开关处决定</translation>
    </message>
    <message>
        <source>What there was</source>
        <translation>历史告警</translation>
    </message>
    <message>
        <source>It is not kept: %1</source>
        <translation>未保留：%1</translation>
    </message>
    <message>
        <source>Alerts of other profiles wait for a hand: %1.</source>
        <translation>其他配置档的告警等待人工确认：%1。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>shelved by %1 until %2</source>
        <translation>%1 搁置至 %2</translation>
    </message>
</context>
<context>
    <name>hoox::AlarmRow</name>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>With a word…</source>
        <translation>附说明…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>搁置…</translation>
    </message>
</context>
<context>
    <name>hoox::AlarmWords</name>
    <message>
        <source>critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Another hand released the kill switch</source>
        <translation>他人解除了紧急停止开关</translation>
    </message>
    <message>
        <source>Another hand released the kill switch: %1</source>
        <translation>他人解除了紧急停止开关：%1</translation>
    </message>
    <message>
        <source>The kill switch and what is known of it disagree</source>
        <translation>紧急停止开关与已知情况不一致</translation>
    </message>
    <message>
        <source>The state of the kill switch is not known</source>
        <translation>紧急停止开关的状态未知</translation>
    </message>
    <message>
        <source>The state of the kill switch was not known</source>
        <translation>紧急停止开关的状态曾经未知</translation>
    </message>
    <message>
        <source>An engage of another profile was not confirmed for a while</source>
        <translation>另一配置档的触发曾一度未得到确认</translation>
    </message>
    <message numerus="yes">
        <source>Engages of %n profile(s) are not confirmed</source>
        <translation>
            <numerusform>%n 个配置档的触发未得到确认</numerusform>
        </translation>
    </message>
    <message>
        <source>An engage of the profile %1 is not confirmed</source>
        <translation>配置档 %1 的触发未得到确认</translation>
    </message>
    <message>
        <source>Records of orders wait for the blob tier, some for an hour or more</source>
        <translation>有订单记录在等待对象存储层，部分已等待一小时以上</translation>
    </message>
    <message>
        <source>Records of orders waited for the blob tier for an hour or more</source>
        <translation>曾有订单记录等待对象存储层一小时以上</translation>
    </message>
    <message>
        <source>Something that was done is not in the audit log</source>
        <translation>有操作未记入审计日志</translation>
    </message>
    <message>
        <source>The kill journal holds lines that cannot be read</source>
        <translation>紧急停止流水中有无法读取的行</translation>
    </message>
    <message>
        <source>Another hand engaged the kill switch</source>
        <translation>他人触发了紧急停止开关</translation>
    </message>
    <message>
        <source>The kill switch was engaged by %1</source>
        <translation>%1 触发了紧急停止开关</translation>
    </message>
    <message>
        <source>Another hand changed a kill key; the brake holds</source>
        <translation>他人更改了停止键；紧急停止仍有效</translation>
    </message>
    <message>
        <source>A kill key was changed by %1; the brake holds</source>
        <translation>%1 更改了停止键；紧急停止仍有效</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>此计算机的时钟不准</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was wrong</source>
        <translation>此计算机的时钟曾经不准</translation>
    </message>
    <message>
        <source>The kill-switch drill is overdue</source>
        <translation>紧急停止开关演练已逾期</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>this desk stays locked until somebody here acknowledges it</source>
        <translation>在此处有人确认之前，本交易台保持锁定</translation>
    </message>
    <message>
        <source>%1; this desk stays locked until somebody here acknowledges it</source>
        <translation>%1；在此处有人确认之前，本交易台保持锁定</translation>
    </message>
    <message>
        <source>treat it as not safe; see under Settings whether the config store answers</source>
        <translation>按不安全处理；请到“设置”查看配置存储是否应答</translation>
    </message>
    <message>
        <source>it is read again</source>
        <translation>已重新读取</translation>
    </message>
    <message>
        <source>this window does not go on with it</source>
        <translation>此窗口不会继续处理</translation>
    </message>
    <message>
        <source>it is finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>an engage of an earlier run may stand there: look at the keys</source>
        <translation>早先运行的触发可能仍在生效：请查看停止键</translation>
    </message>
    <message>
        <source>run one from the Overview of an embedded or local-edge profile</source>
        <translation>请在 embedded 或 local-edge 配置档的总览中进行演练</translation>
    </message>
    <message>
        <source>they are there now</source>
        <translation>现已写入</translation>
    </message>
    <message>
        <source>since %1 %2</source>
        <comment>time of day, zone</comment>
        <translation>自 %1 %2 起</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>still so</source>
        <translation>仍在持续</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Orders failed, one after another</source>
        <translation>订单接连失败</translation>
    </message>
    <message>
        <source>Recorded positions differ from what the fills make</source>
        <translation>所记录的持仓与成交推算不符</translation>
    </message>
    <message>
        <source>Recorded positions differed from what the fills make</source>
        <translation>所记录的持仓曾与成交推算不符</translation>
    </message>
    <message>
        <source>The copy of the ledger is stale</source>
        <translation>账本副本已过时</translation>
    </message>
    <message>
        <source>The copy of the ledger was stale</source>
        <translation>账本副本曾经过时</translation>
    </message>
    <message>
        <source>Over target: %1</source>
        <translation>超出目标：%1</translation>
    </message>
    <message>
        <source>Was over target: %1</source>
        <translation>曾超出目标：%1</translation>
    </message>
    <message>
        <source>A budget of the free plan is nearly used: %1</source>
        <translation>免费套餐的一项额度即将用完：%1</translation>
    </message>
    <message>
        <source>%1 in the time that the rules look at; see Fills, with the status FAILED</source>
        <translation>规则所看的时间内 %1 笔；见“成交”，状态为 FAILED</translation>
    </message>
    <message>
        <source>%1 of them; see Positions, where they stand first</source>
        <translation>共 %1 个；见“持仓”，排在最前</translation>
    </message>
    <message>
        <source>they agree again</source>
        <translation>已重新相符</translation>
    </message>
    <message>
        <source>every page of the ledger shows an old state; the status bar says why</source>
        <translation>账本的每个页面显示的都是旧状态；原因见状态栏</translation>
    </message>
    <message>
        <source>it is fresh again</source>
        <translation>已恢复最新</translation>
    </message>
    <message>
        <source>see Tiers</source>
        <translation>见“存储层”</translation>
    </message>
    <message>
        <source>as fast as it should be again</source>
        <translation>速度已恢复正常</translation>
    </message>
    <message>
        <source>see Tiers, under budgets; what Hoox itself uses comes on top</source>
        <translation>见“存储层”中的额度；Hoox 自身的用量另计</translation>
    </message>
    <message>
        <source>The daily backup fails</source>
        <translation>每日备份失败</translation>
    </message>
    <message>
        <source>The daily backup failed</source>
        <translation>每日备份曾失败</translation>
    </message>
    <message>
        <source>it was made since</source>
        <translation>此后已完成</translation>
    </message>
    <message>
        <source>shelved until %1 %2</source>
        <comment>time of day, zone</comment>
        <translation>搁置至 %1 %2</translation>
    </message>
</context>
<context>
    <name>hoox::AlertsCard</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>what concerns the kill switch, the records and the clock is always told</source>
        <translation>有关紧急停止开关、记录和时钟的告警总会发出</translation>
    </message>
    <message>
        <source>Failed orders</source>
        <translation>失败订单</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>orders fail:</source>
        <translation>订单失败：</translation>
    </message>
    <message>
        <source>or more within minutes:</source>
        <translation>笔以上，时间（分钟）：</translation>
    </message>
    <message>
        <source>recorded positions differ from the fills</source>
        <translation>所记录的持仓与成交不符</translation>
    </message>
    <message>
        <source>the copy of the ledger is stale</source>
        <translation>账本副本已过时</translation>
    </message>
    <message>
        <source>a tier is over its target, in minutes:</source>
        <translation>某存储层超出目标，持续（分钟）：</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>a budget of the free plan is used, in percent:</source>
        <translation>免费套餐的某项额度已用（百分比）：</translation>
    </message>
    <message>
        <source>tell me on the desktop, once a minute at most</source>
        <translation>在桌面上通知，每分钟最多一次</translation>
    </message>
    <message>
        <source>with a sound, where the desktop has one</source>
        <translation>附带提示音（若桌面支持）</translation>
    </message>
    <message>
        <source>A notification only points at the list (F8): there an alert stays until a hand acknowledges it.</source>
        <translation>通知只指向列表（F8）：告警保留在其中，直到有人确认。</translation>
    </message>
    <message>
        <source>This desktop takes no notifications: the bell and the list (F8) tell.</source>
        <translation>此桌面不接受通知：由铃铛和列表（F8）提示。</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsBar</name>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Quote asset</source>
        <translation>计价资产</translation>
    </message>
    <message>
        <source>One quote asset at a time: sums never mix assets.</source>
        <translation>每次只看一种计价资产：合计绝不混合不同资产。</translation>
    </message>
    <message>
        <source>Clear the rest of the filter</source>
        <translation>清除其余筛选条件</translation>
    </message>
    <message>
        <source>Progress of reading</source>
        <translation>读取进度</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>全部交易所</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>全部交易对</translation>
    </message>
    <message>
        <source>Other symbol…</source>
        <translation>其他交易对…</translation>
    </message>
    <message>
        <source>Figures of one symbol</source>
        <translation>单一交易对的数据</translation>
    </message>
    <message>
        <source>The whole symbol, as the ledger has it.</source>
        <translation>完整的交易对，与账本中的写法一致。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>adding up, %1 %</source>
        <translation>正在汇总，%1 %</translation>
    </message>
    <message>
        <source>adding up</source>
        <translation>正在汇总</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsContent</name>
    <message>
        <source>Equity and drawdown</source>
        <translation>权益与回撤</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>Sums by quote asset</source>
        <translation>按计价资产合计</translation>
    </message>
    <message>
        <source>date UTC</source>
        <translation>日期 UTC</translation>
    </message>
    <message>
        <source>Figures by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Fills per hour of the day, UTC</source>
        <translation>按小时的成交，UTC</translation>
    </message>
    <message>
        <source>hour UTC</source>
        <translation>小时 UTC</translation>
    </message>
    <message>
        <source>fills</source>
        <comment>executions of orders</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>%1   fills %2</source>
        <comment>a profit, a number of executions</comment>
        <translation>%1   成交 %2</translation>
    </message>
    <message>
        <source>%1   not known in rows: %2</source>
        <translation>%1   未知的行：%2</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>hours of the day</comment>
        <translation>%1 至 %2 UTC</translation>
    </message>
    <message>
        <source>fills %1</source>
        <comment>a number of executions</comment>
        <translation>成交 %1</translation>
    </message>
    <message>
        <source>hour of the day, UTC</source>
        <translation>一天中的小时，UTC</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>Fills per hour</source>
        <translation>每小时成交</translation>
    </message>
    <message>
        <source>all assets</source>
        <translation>全部资产</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>By exchange</source>
        <translation>按交易所</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>按交易对</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsExport</name>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>Save the charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsPage</name>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the charts as PNG</source>
        <translation>将图表保存为 PNG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Save the charts as SVG</source>
        <translation>将图表保存为 SVG</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures as CSV (Ctrl+E)</source>
        <translation>将数据保存为 CSV（Ctrl+E）</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>无法读取账本。</translation>
    </message>
    <message>
        <source>Adding up the fills</source>
        <translation>正在汇总成交</translation>
    </message>
    <message>
        <source>The fills were not added up: that was stopped.</source>
        <translation>成交未汇总：已停止。</translation>
    </message>
    <message>
        <source>Add up</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Not one sound fill in this scope.</source>
        <translation>此范围内没有一笔完好的成交。</translation>
    </message>
    <message>
        <source>Rows that are no sound fills: %1. Fills shows them.</source>
        <translation>不是完好成交的行：%1。可在“成交”中查看。</translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation>没有匹配的成交。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>还没有成交。</translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation>拉取时，此配置档的账本中没有成交。</translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation>请导入账本或连接配置档。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>Stop adding up</source>
        <translation>停止汇总</translation>
    </message>
    <message>
        <source>Nothing is being added up.</source>
        <translation>当前没有在汇总。</translation>
    </message>
    <message>
        <source>Export the figures as CSV</source>
        <translation>将数字导出为 CSV</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsPicture</name>
    <message>
        <source>Hoox Console, analytics</source>
        <translation>Hoox Console，分析</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message>
        <source>Equity and drawdown</source>
        <translation>权益与回撤</translation>
    </message>
    <message>
        <source>Fills per hour</source>
        <translation>每小时成交</translation>
    </message>
    <message>
        <source>hour of the day, UTC</source>
        <translation>一天中的小时，UTC</translation>
    </message>
</context>
<context>
    <name>hoox::AnalyticsWords</name>
    <message>
        <source>hit rate %1 (%2 of %3 closes)</source>
        <extracomment>A share, and what it is a share of: &quot;54.12 % (8,402 of 15,525 closes)&quot;.</extracomment>
        <translation>胜率 %1（%2 / %3 笔平仓）</translation>
    </message>
    <message>
        <source>fees %1 of volume</source>
        <translation>手续费占成交额 %1</translation>
    </message>
    <message>
        <source>no drawdown</source>
        <translation>无回撤</translation>
    </message>
    <message>
        <source>largest drawdown %1, %2 to %3 %4</source>
        <extracomment>An amount, and when it fell from and to, with the zone.</extracomment>
        <translation>最大回撤 %1，%2 至 %3 %4</translation>
    </message>
    <message>
        <source>rows that are no sound fills, in none of the sums: %1</source>
        <translation>不是完好成交、未计入任何合计的行：%1</translation>
    </message>
    <message>
        <source>unknown quote asset</source>
        <translation>计价资产未知</translation>
    </message>
    <message>
        <source>week of %1</source>
        <translation>周 %1</translation>
    </message>
    <message>
        <source>Profit by day</source>
        <translation>盈亏，按日</translation>
    </message>
    <message>
        <source>Profit by week</source>
        <translation>盈亏，按周</translation>
    </message>
    <message>
        <source>Profit by month</source>
        <translation>盈亏，按月</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>全部交易所</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>全部交易对</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>%1 not</source>
        <extracomment>A column and a value that is not wanted.</extracomment>
        <translation>%1不是</translation>
    </message>
</context>
<context>
    <name>hoox::AuditCommand</name>
    <message>
        <source>Line %1 is not what was written.</source>
        <translation>第 %1 行与写入时不符。</translation>
    </message>
    <message>
        <source>Line %1 does not follow the one before: a record was removed, put in or moved.</source>
        <translation>第 %1 行与上一行不衔接：有记录被删除、插入或移动。</translation>
    </message>
    <message>
        <source>The log ends before the record that was written last.</source>
        <translation>日志在最后写入的记录之前就已结束。</translation>
    </message>
    <message>
        <source>Up to line %1, records stand behind the one that was written last.</source>
        <translation>到第 %1 行为止，在最后写入的记录之后还有记录。</translation>
    </message>
    <message>
        <source>Line %1, the last, is not whole.</source>
        <translation>最后的第 %1 行不完整。</translation>
    </message>
    <message>
        <source>At line %1, audit-head.json was gone: records before it may have been cut off.</source>
        <translation>在第 %1 行处，audit-head.json 曾缺失：其前的记录可能已被截掉。</translation>
    </message>
    <message>
        <source>audit-head.json is gone: whether the end was cut off cannot be told.</source>
        <translation>audit-head.json 缺失：无法判断末尾是否被截掉。</translation>
    </message>
    <message>
        <source>audit-head.json is not what was written.</source>
        <translation>audit-head.json 与写入时不符。</translation>
    </message>
    <message>
        <source>%1 records, the last with the hash %2.</source>
        <translation>%1 条记录，最后一条的哈希为 %2。</translation>
    </message>
    <message>
        <source>--limit takes a number of at least 1.</source>
        <translation>--limit 的值为不小于 1 的数。</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
</context>
<context>
    <name>hoox::BackupPlanRow</name>
    <message>
        <source>Back up each day</source>
        <translation>每天备份</translation>
    </message>
    <message>
        <source>Time of day, UTC</source>
        <translation>时刻，UTC</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a time of day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>UTC on</source>
        <translation>UTC 起</translation>
    </message>
    <message>
        <source>How many of the newest stay</source>
        <translation>保留最新备份的份数</translation>
    </message>
    <message>
        <source>keep the newest</source>
        <translation>保留最新的</translation>
    </message>
    <message>
        <source>For how many days all stay</source>
        <translation>保留全部备份的天数</translation>
    </message>
    <message>
        <source>and all of the last</source>
        <translation>份，以及最近</translation>
    </message>
    <message>
        <source>days</source>
        <comment>backups of the last … days</comment>
        <translation>天内的全部</translation>
    </message>
    <message>
        <source>Not taken: the time is of the form 01:30.</source>
        <translation>未采用：时刻的格式为 01:30。</translation>
    </message>
    <message>
        <source>Not taken: at least 1 backup and at most %1, 0 to %2 days.</source>
        <translation>未采用：备份至少 1 份、最多 %1 份，天数 0 到 %2。</translation>
    </message>
    <message>
        <source>It did not go well: %1</source>
        <translation>未成功：%1</translation>
    </message>
    <message>
        <source>Off: none is made by itself.</source>
        <translation>已关闭：不自动备份。</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>上一份的日期为 %1。</translation>
    </message>
    <message>
        <source>None was made yet; a window has to run.</source>
        <translation>尚未生成；须有窗口在运行。</translation>
    </message>
</context>
<context>
    <name>hoox::BackupScheduleCommand</name>
    <message>
        <source>--at takes a time of day such as 01:30, in UTC; --keep and --days take whole numbers.</source>
        <translation>--at 的值为 UTC 时刻，如 01:30；--keep 和 --days 的值为整数。</translation>
    </message>
    <message>
        <source>No backup is made by itself.</source>
        <translation>不自动备份。</translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs. Of these backups the %2 newest stay, and all that are not older than %3 days; those made otherwise stay anyway.</source>
        <translation>每天 UTC %1 起，窗口运行期间备份。这些备份中保留最新的 %2 份，以及不超过 %3 天的全部备份；以其他方式生成的备份始终保留。</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>上一份的日期为 %1。</translation>
    </message>
    <message>
        <source>--keep and --days go with --at; --off stands alone.</source>
        <translation>--keep 和 --days 须与 --at 一起使用；--off 须单独使用。</translation>
    </message>
</context>
<context>
    <name>hoox::BarChart</name>
    <message>
        <source>Bars: %1. Arrow keys read them.</source>
        <translation>柱形：%1。用方向键读取。</translation>
    </message>
</context>
<context>
    <name>hoox::BlobBrowserPage</name>
    <message>
        <source>Logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>All exchanges</source>
        <translation>全部交易所</translation>
    </message>
    <message>
        <source>All symbols</source>
        <translation>全部交易对</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>全部交易所</translation>
    </message>
    <message>
        <source>%1, as of %2: no network</source>
        <translation>%1，截至 %2：无网络</translation>
    </message>
    <message>
        <source>found %1, %2 folders and keys asked, %3 to go</source>
        <translation>找到 %1 个，已查询 %2 个文件夹和键，还剩 %3 个</translation>
    </message>
    <message>
        <source>found %1, %2 folders and keys asked</source>
        <translation>找到 %1 个，已查询 %2 个文件夹和键</translation>
    </message>
    <message>
        <source>%1 new so far, listing again</source>
        <translation>目前新增 %1 个，正在重新列出</translation>
    </message>
    <message>
        <source>listed %1 so far</source>
        <translation>目前已列出 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <comment>objects and folders of one folder</comment>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 new</source>
        <translation>%1，新增 %2 个</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Some folders could not be searched.</source>
        <translation>部分文件夹无法搜索。</translation>
    </message>
    <message>
        <source>The rest of the folder could not be listed.</source>
        <translation>无法列出文件夹的其余部分。</translation>
    </message>
    <message>
        <source>The days before and after could not be searched for the log.</source>
        <translation>无法在前后日期中搜索该日志。</translation>
    </message>
    <message>
        <source>This profile has no bucket for logs.</source>
        <translation>此配置档没有日志的存储桶。</translation>
    </message>
    <message>
        <source>Name one, and set keys with R2 read.</source>
        <translation>请指定存储桶，并设置有 R2 读取权限的密钥。</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The folders could not be searched.</source>
        <translation>无法搜索文件夹。</translation>
    </message>
    <message>
        <source>The folder could not be listed.</source>
        <translation>无法列出文件夹。</translation>
    </message>
    <message>
        <source>Searching the folders</source>
        <translation>正在搜索文件夹</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>The search was stopped before its end.</source>
        <translation>搜索在完成之前已停止。</translation>
    </message>
    <message>
        <source>No folder of this period holds it.</source>
        <translation>此期间的文件夹中均没有。</translation>
    </message>
    <message>
        <source>Listing %1</source>
        <translation>正在列出 %1</translation>
    </message>
    <message>
        <source>No object here starts with this order id.</source>
        <translation>此处没有以此订单 ID 开头的对象。</translation>
    </message>
    <message>
        <source>Press Enter to search the ledger and every folder.</source>
        <translation>按 Enter 搜索账本和所有文件夹。</translation>
    </message>
    <message>
        <source>No logs yet.</source>
        <translation>还没有日志。</translation>
    </message>
    <message>
        <source>Every order leaves one here. %1 holds nothing so far.</source>
        <translation>每笔订单会在此留下一份日志。%1 目前为空。</translation>
    </message>
    <message>
        <source>1 of %1 keys · %2</source>
        <translation>%1 个键中的 1 个 · %2</translation>
    </message>
    <message>
        <source>1 of %1 keys seen so far · %2</source>
        <translation>目前已列出的 %1 个键中的 1 个 · %2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Whether fills and logs of a period go together</source>
        <translation>检查某一期间的成交与日志是否对应</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日期（UTC）</translation>
    </message>
    <message>
        <source>Order or request id</source>
        <translation>订单 ID 或请求 ID</translation>
    </message>
    <message>
        <source>order or request id</source>
        <translation>订单 ID 或请求 ID</translation>
    </message>
    <message>
        <source>Typing narrows the day. Enter searches the ledger and every folder.</source>
        <translation>输入时在当天内筛选。按 Enter 搜索账本和所有文件夹。</translation>
    </message>
    <message>
        <source>Period (UTC days)</source>
        <translation>期间（UTC 日期）</translation>
    </message>
    <message>
        <source>days, from..to</source>
        <translation>日期，起..止</translation>
    </message>
    <message>
        <source>2026-05-01..2026-05-19, in UTC. Enter searches the exchange and symbol chosen here.</source>
        <translation>2026-05-01..2026-05-19，UTC。按 Enter 搜索此处所选的交易所和交易对。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>平铺</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列出方式</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Objects of the folder</source>
        <translation>文件夹中的对象</translation>
    </message>
    <message>
        <source>Sort by key</source>
        <translation>按键排序</translation>
    </message>
    <message>
        <source>Sort by size</source>
        <translation>按大小排序</translation>
    </message>
    <message>
        <source>Sort by time</source>
        <translation>按时间排序</translation>
    </message>
    <message>
        <source>This is no period.</source>
        <translation>这不是期间。</translation>
    </message>
    <message>
        <source>Type a day or two: 2026-05-01..2026-05-19 (UTC).</source>
        <translation>请输入一个或两个日期：2026-05-01..2026-05-19（UTC）。</translation>
    </message>
    <message>
        <source>search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Download folder…</source>
        <translation>下载文件夹…</translation>
    </message>
    <message>
        <source>Upload a report…</source>
        <translation>上传报告…</translation>
    </message>
    <message>
        <source>%1 keys or more</source>
        <translation>至少 %1 个键</translation>
    </message>
    <message>
        <source>%1 of %2 keys · %3</source>
        <translation>%2 个键中的 %1 个 · %3</translation>
    </message>
    <message>
        <source>The file is being fetched: hold on.</source>
        <translation>正在取回文件：请稍候。</translation>
    </message>
    <message>
        <source>The file is here now: drag it again.</source>
        <translation>文件已在此处：请再次拖动。</translation>
    </message>
    <message>
        <source>Stop listing, searching or checking</source>
        <translation>停止列出、搜索或核对</translation>
    </message>
</context>
<context>
    <name>hoox::BlobCacheCard</name>
    <message>
        <source>Empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Copies of logs</source>
        <translation>日志的本地副本</translation>
    </message>
    <message>
        <source>to read again without the network</source>
        <translation>无网络时也可再次读取</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>副本</translation>
    </message>
    <message>
        <source>Room for copies</source>
        <translation>副本空间</translation>
    </message>
    <message>
        <source>what was not read for longest goes first</source>
        <translation>最久未读取的最先清除</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Empty the copies of logs</source>
        <translation>清空日志的本地副本</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>已占用</translation>
    </message>
    <message>
        <source>nothing of the logs stays on this computer</source>
        <translation>日志不会留在此计算机上</translation>
    </message>
    <message>
        <source>asking the keychain for the key</source>
        <translation>正在向钥匙串请求密钥</translation>
    </message>
    <message>
        <source>AES-256, with a key in the keychain</source>
        <translation>AES-256，密钥在钥匙串中</translation>
    </message>
    <message>
        <source>off: there is no key</source>
        <translation>已关闭：没有密钥</translation>
    </message>
    <message>
        <source>No keychain answers here, and the key of the copies is kept nowhere else, so none are made. Start one, such as GNOME Keyring or KWallet, then choose &quot;encrypted&quot; again.</source>
        <translation>此处没有钥匙串应答，而副本的密钥不存放在别处，因此不生成副本。请启动钥匙串（如 GNOME Keyring 或 KWallet），然后重新选择“加密”。</translation>
    </message>
    <message>
        <source>The keychain is locked, so no copies are made or read. Unlock it, then choose &quot;encrypted&quot; again.</source>
        <translation>钥匙串已锁定，因此不生成也不读取副本。请解锁，然后重新选择“加密”。</translation>
    </message>
    <message>
        <source>Damaged copies were found and dropped since the start: %1. They are read anew.</source>
        <translation>启动以来发现并丢弃的损坏副本：%1。它们会重新读取。</translation>
    </message>
    <message>
        <source>A copy could not be kept. %1</source>
        <translation>有副本无法保存。%1</translation>
    </message>
</context>
<context>
    <name>hoox::BlobListDelegate</name>
    <message>
        <source>fill</source>
        <comment>The ledger has a fill of this order.</comment>
        <translation>有成交</translation>
    </message>
    <message>
        <source>no fill !</source>
        <comment>The ledger has no fill of this order.</comment>
        <translation>无成交！</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>an object since the last refresh</comment>
        <translation>新：%1</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未知</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>hoox::BlobListHead</name>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>modified %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>hoox::BlobPreview</name>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>无法显示此图片。</translation>
    </message>
    <message>
        <source>No object is chosen.</source>
        <translation>未选择对象。</translation>
    </message>
    <message>
        <source>Choose one in the list to look inside.</source>
        <translation>在列表中选择一个以查看内容。</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1, unpacked %2</source>
        <translation>%1，解压后 %2</translation>
    </message>
    <message>
        <source>There is no log of this order.</source>
        <translation>没有此订单的日志。</translation>
    </message>
    <message>
        <source>%1 is not in the store. Look at what else its folder holds.</source>
        <translation>%1 不在存储中。请查看其文件夹中的其他内容。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>The object could not be read.</source>
        <translation>无法读取对象。</translation>
    </message>
    <message>
        <source>copy of %1: no network</source>
        <translation>%1 的副本：无网络</translation>
    </message>
    <message>
        <source>size ok, ETag of parts</source>
        <translation>大小相符，ETag 为分段上传</translation>
    </message>
    <message>
        <source>ETag and size ok</source>
        <translation>ETag 与大小相符</translation>
    </message>
    <message>
        <source>Choose the other one</source>
        <translation>请选择另一个</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>This PDF cannot be shown.</source>
        <translation>无法显示此 PDF。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Below are its bytes.</source>
        <translation>下方为其字节。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2 or more</source>
        <translation>%1 / 至少 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The table may not have every member.</source>
        <translation>表格可能未含所有成员。</translation>
    </message>
    <message>
        <source>Its columns are the members of the first %1 records, %2 at most. What else a record has stands in Raw.</source>
        <translation>各列为前 %1 条记录的成员，最多 %2 列。记录的其余内容见“原始”。</translation>
    </message>
    <message>
        <source>Packed, and too large to be unpacked here.</source>
        <translation>已压缩，且过大而无法在此解压。</translation>
    </message>
    <message>
        <source>%1 is gzip that holds more than %2. Download it instead; below are its packed bytes.</source>
        <translation>%1 是 gzip，解压后超过 %2。请改为下载；下方为压缩字节。</translation>
    </message>
    <message>
        <source>Damaged gzip.</source>
        <translation>gzip 已损坏。</translation>
    </message>
    <message>
        <source>%1 is gzip that is cut off, or does not match its checksum. Below are its packed bytes.</source>
        <translation>%1 是 gzip，但被截断或与校验和不匹配。下方为压缩字节。</translation>
    </message>
    <message>
        <source>Nested too deeply for a tree.</source>
        <translation>嵌套过深，无法显示为树。</translation>
    </message>
    <message>
        <source>Too many values for a tree.</source>
        <translation>值过多，无法显示为树。</translation>
    </message>
    <message>
        <source>Not JSON.</source>
        <translation>不是 JSON。</translation>
    </message>
    <message>
        <source>Secrets masked: %1</source>
        <translation>已遮蔽的机密：%1</translation>
    </message>
    <message>
        <source>Masked when it was written: %1. Masked here: %2.</source>
        <translation>写入时已遮蔽：%1。此处遮蔽：%2。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Secrets slipped into this object: %1.</source>
        <translation>有机密混入此对象：%1。</translation>
    </message>
    <message>
        <source>They are masked here and in what you copy, but stand in the store: %1. Replace these keys.</source>
        <translation>机密在此处和复制的内容中已遮蔽，但仍在存储中：%1。请更换这些密钥。</translation>
    </message>
    <message>
        <source>Content as a tree</source>
        <translation>以树显示内容</translation>
    </message>
    <message>
        <source>Content laid out</source>
        <translation>以排版形式显示内容</translation>
    </message>
    <message>
        <source>Content as it is stored</source>
        <translation>按存储原样显示内容</translation>
    </message>
    <message>
        <source>Requests and answers in the order of time</source>
        <translation>按时间顺序显示请求与应答</translation>
    </message>
    <message>
        <source>Records as a table</source>
        <translation>以表格显示记录</translation>
    </message>
    <message>
        <source>Open the fill</source>
        <translation>打开成交</translation>
    </message>
    <message>
        <source>View of the content</source>
        <translation>内容的视图</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>排版</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Search in this object</source>
        <translation>在此对象中搜索</translation>
    </message>
    <message>
        <source>find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Find in what is shown</source>
        <translation>在所显示内容中查找</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处匹配</translation>
    </message>
</context>
<context>
    <name>hoox::BlobVerifyPane</name>
    <message>
        <source>Verify logs</source>
        <translation>校验日志</translation>
    </message>
    <message>
        <source>first day, UTC</source>
        <translation>首日，UTC</translation>
    </message>
    <message>
        <source>last day, UTC</source>
        <translation>末日，UTC</translation>
    </message>
    <message>
        <source>Read every log and compare it with the fills</source>
        <translation>读取每份日志并与成交比较</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Goes on with the run that was interrupted, if period and depth are the same.</source>
        <translation>若期间与深度相同，则继续上次中断的运行。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>in the log</source>
        <translation>日志中</translation>
    </message>
    <message>
        <source>in the ledger</source>
        <translation>账本中</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Open fill</source>
        <translation>打开成交</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Back to the logs</source>
        <translation>返回日志</translation>
    </message>
    <message>
        <source>This is no period.</source>
        <translation>这不是期间。</translation>
    </message>
    <message>
        <source>Type days such as 2026-05-19, the first one not after the last. An empty end is open.</source>
        <translation>请输入日期，如 2026-05-19，首日不晚于末日。留空表示不限。</translation>
    </message>
    <message>
        <source>Fills read so far: %1.</source>
        <translation>目前已读取的成交：%1。</translation>
    </message>
    <message>
        <source>Logs listed so far: %1.</source>
        <translation>目前已列出的日志：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 logs read.</source>
        <translation>已读取 %1 份日志，共 %2 份。</translation>
    </message>
    <message>
        <source>Both sides are being compared.</source>
        <translation>正在比较双方。</translation>
    </message>
    <message>
        <source>%1 orders and %2 logs, as of %3.</source>
        <translation>%1 笔订单，%2 份日志，截至 %3。</translation>
    </message>
    <message>
        <source>A run was interrupted and can be gone on with.</source>
        <translation>有一次中断的运行，可以继续。</translation>
    </message>
    <message>
        <source>Nothing was verified yet.</source>
        <translation>尚未校验过。</translation>
    </message>
    <message>
        <source>The logs could not be verified.</source>
        <translation>无法校验日志。</translation>
    </message>
    <message>
        <source>Fills without an order id, of which nothing can be said: %1.</source>
        <translation>无订单 ID、无从判断的成交：%1。</translation>
    </message>
    <message>
        <source>Logs that still wait in the spool: %1.</source>
        <translation>仍在暂存区等待的日志：%1。</translation>
    </message>
    <message>
        <source>Logs written since, which are of the next run: %1.</source>
        <translation>此后写入、留待下次运行的日志：%1。</translation>
    </message>
    <message>
        <source>A list has the first %1 only, here and in the export.</source>
        <translation>列表只含前 %1 项，此处与导出均如此。</translation>
    </message>
    <message>
        <source>Orders without a log: %1</source>
        <translation>无日志的订单：%1</translation>
    </message>
    <message>
        <source>Logs without a fill: %1</source>
        <translation>无成交的日志：%1</translation>
    </message>
    <message>
        <source>Different or damaged: %1</source>
        <translation>不符或损坏：%1</translation>
    </message>
    <message>
        <source>Not comparable: %1</source>
        <translation>无法比较：%1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>导出结果</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What was found could not be exported.</source>
        <translation>无法导出结果。</translation>
    </message>
    <message>
        <source>What was found is exported.</source>
        <translation>结果已导出。</translation>
    </message>
    <message>
        <source>Logs that should have figures to compare and decide nothing: %1.</source>
        <translation>本应有可比较数字却无法判定的日志：%1。</translation>
    </message>
    <message>
        <source>Logs without a figure to compare: %1.</source>
        <translation>没有可比较数字的日志：%1。</translation>
    </message>
</context>
<context>
    <name>hoox::BlobsVerifyCommand</name>
    <message>
        <source>--%1 takes a UTC day, such as 2026-05-19, not &quot;%2&quot;.</source>
        <translation>--%1 的值为 UTC 日期，如 2026-05-19，而不是“%2”。</translation>
    </message>
    <message>
        <source>No day is in this period: --to takes the day after its last one.</source>
        <translation>此期间不含任何一天：--to 的值为最后一天的次日。</translation>
    </message>
    <message>
        <source>%1: %2 in the log, %3 in the ledger</source>
        <translation>%1：日志中为 %2，账本中为 %3</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>no fill</source>
        <translation>无成交</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>无日志</translation>
    </message>
    <message>
        <source>%1 fills of %2 orders, %3 order logs, %4 of them in the spool.</source>
        <translation>%2 笔订单的 %1 笔成交，%3 份订单日志，其中 %4 份在暂存区。</translation>
    </message>
    <message>
        <source>Orders without a log: %1</source>
        <translation>无日志的订单：%1</translation>
    </message>
    <message>
        <source>Logs without a fill: %1</source>
        <translation>无成交的日志：%1</translation>
    </message>
    <message>
        <source>Damaged logs: %1</source>
        <translation>损坏的日志：%1</translation>
    </message>
    <message>
        <source>Logs that differ from the fills: %1</source>
        <translation>与成交不符的日志：%1</translation>
    </message>
    <message>
        <source>Fills without an order id, which may or may not have a log: %1</source>
        <translation>无订单 ID、可能有也可能没有日志的成交：%1</translation>
    </message>
    <message>
        <source>Logs without a fill yet, written meanwhile: %1</source>
        <translation>其间写入、尚无成交的日志：%1</translation>
    </message>
    <message>
        <source>Logs too large to be read: %1</source>
        <translation>太大而无法读取的日志：%1</translation>
    </message>
    <message>
        <source>Gone on with the run of %1.</source>
        <translation>继续 %1 的运行。</translation>
    </message>
    <message>
        <source>These are the first %1; --json lists up to 1,000 of each kind.</source>
        <translation>此处为前 %1 项；--json 每类最多列出 1,000 项。</translation>
    </message>
    <message>
        <source>reading logs</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Of each kind at most the first %1 are listed; --json counts all.</source>
        <translation>每类最多列出前 %1 项；--json 统计全部。</translation>
    </message>
    <message>
        <source>not decided: %1</source>
        <translation>无法判定：%1</translation>
    </message>
    <message>
        <source>Logs without a figure to compare: %1</source>
        <translation>没有可比较数字的日志：%1</translation>
    </message>
    <message>
        <source>Logs that could not be compared: %1</source>
        <translation>无法比较的日志：%1</translation>
    </message>
</context>
<context>
    <name>hoox::BrakeFactsView</name>
    <message>
        <source>I know that queued orders may execute</source>
        <translation>我知道排队的订单可能会执行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation>手动清仓单</translation>
    </message>
    <message>
        <source>Open the positions</source>
        <translation>打开持仓</translation>
    </message>
    <message>
        <source>What the brake does not reach</source>
        <translation>紧急停止管不到的</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>未平持仓</translation>
    </message>
    <message>
        <source>orders at exchanges</source>
        <translation>交易所的订单</translation>
    </message>
    <message>
        <source>unresolved here</source>
        <translation>本机未决</translation>
    </message>
    <message>
        <source>under way from here</source>
        <translation>本机发送中</translation>
    </message>
    <message>
        <source>gateway queue</source>
        <translation>网关队列</translation>
    </message>
    <message>
        <source>tries of the queue</source>
        <translation>队列的重试</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>≠ %n differ(s) from the fills</source>
        <translation>
            <numerusform>≠ %n 个与成交不符</numerusform>
        </translation>
    </message>
    <message>
        <source>not known from here</source>
        <translation>此处无法得知</translation>
    </message>
    <message>
        <source>Hoox refuses closes too while engaged. Flatten by hand, at the exchanges.</source>
        <translation>触发期间 Hoox 也拒绝平仓。请到交易所手动清仓。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>age</comment>
        <translation>最早 %1前</translation>
    </message>
    <message>
        <source>cannot be read from here</source>
        <translation>此处无法读取</translation>
    </message>
    <message>
        <source>none in this profile</source>
        <translation>此配置档没有</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>结束时间未知</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time of day, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>ended %1, about</source>
        <translation>约 %1 已结束</translation>
    </message>
    <message>
        <source>end %1, about</source>
        <translation>约 %1 结束</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>hoox::ChartCanvas</name>
    <message>
        <source>engaged %1</source>
        <translation>已触发 %1</translation>
    </message>
</context>
<context>
    <name>hoox::Chip</name>
    <message>
        <source>Remove the filter %1 %2</source>
        <translation>移除筛选条件 %1 %2</translation>
    </message>
</context>
<context>
    <name>hoox::ClockWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 to server</source>
        <translation>与服务器相差 %1</translation>
    </message>
    <message>
        <source>%1 ±%2 s to server</source>
        <translation>与服务器相差 %1 ±%2 秒</translation>
    </message>
    <message>
        <source>%1 s to server</source>
        <translation>与服务器相差 %1 秒</translation>
    </message>
    <message>
        <source>How far this computer&apos;s clock is from the servers&apos; is not known: none of them told its time lately.</source>
        <translation>此计算机与服务器的时钟相差多少未知：近期没有服务器给出时间。</translation>
    </message>
    <message>
        <source>%1, give or take %2. Measured by the dates in its answers, the last one %3 ago.</source>
        <translation>%1，误差 %2。根据其应答中的日期测得，最近一次在 %3前。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is as that of %1</source>
        <translation>此计算机的时钟与 %1 一致</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind that of %2</source>
        <translation>此计算机的时钟比 %2 慢 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of that of %2</source>
        <translation>此计算机的时钟比 %2 快 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the server&apos;s</source>
        <translation>此计算机的时钟比服务器慢 %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the server&apos;s</source>
        <translation>此计算机的时钟比服务器快 %1</translation>
    </message>
    <message>
        <source>Set the clock (NTP): ages and UTC folder names are wrong by as much.</source>
        <translation>请校准时钟（NTP）：时长和 UTC 文件夹名有同样大的误差。</translation>
    </message>
    <message>
        <source>%1 The server is %2.</source>
        <translation>%1服务器为 %2。</translation>
    </message>
</context>
<context>
    <name>hoox::ClosePanel</name>
    <message>
        <source>left out: %1</source>
        <comment>position</comment>
        <translation>已排除：%1</translation>
    </message>
    <message>
        <source>left out: its size is not known</source>
        <comment>position</comment>
        <translation>已排除：持仓量未知</translation>
    </message>
    <message>
        <source>sending…</source>
        <comment>order</comment>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>stays open</source>
        <comment>position</comment>
        <translation>保持持仓</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>order</comment>
        <translation>等待</translation>
    </message>
    <message>
        <source>not sent</source>
        <comment>order</comment>
        <translation>未发送</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 个无价格</numerusform>
        </translation>
    </message>
    <message>
        <source>None is chosen.</source>
        <translation>未选择任何一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n market order(s)</source>
        <translation>
            <numerusform>%n 笔市价单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s)</source>
        <translation>
            <numerusform>%n 个交易所</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, about %3.</source>
        <extracomment>Two orders, to one exchange, about 3,000 USDT.</extracomment>
        <translation>%1，发往 %2，约 %3。</translation>
    </message>
    <message>
        <source>Enter confirms nothing.</source>
        <translation>按 Enter 不会确认任何操作。</translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <comment>counts</comment>
        <translation>已发送 %1 笔，共 %2 笔。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) a look.</source>
        <translation>
            <numerusform>其中 %n 笔需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway takes the next one in %1.</source>
        <comment>time</comment>
        <translation>网关在 %1后接受下一笔。</translation>
    </message>
    <message>
        <source>A position leaves the list when its fill is in the ledger.</source>
        <translation>成交入账后，持仓即从列表中移除。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message numerus="yes">
        <source>Close %n position(s)</source>
        <translation>
            <numerusform>平掉 %n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this</source>
        <translation>平掉此持仓</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保留持仓</translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation>手动清仓单</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close %1 on %2: %3</source>
        <comment>symbol, exchange, profile</comment>
        <translation>平仓 %1，%2：%3</translation>
    </message>
    <message>
        <source>Flatten %1</source>
        <comment>profile</comment>
        <translation>清仓 %1</translation>
    </message>
    <message>
        <source>The paper exchange fills each at the last price, one after the other. Nothing else is changed.</source>
        <translation>模拟交易所逐笔按最新价成交。不更改任何其他内容。</translation>
    </message>
    <message>
        <source>The gateway looks at the kill switch, then sends each to its exchange, one after the other. Orders that rest at an exchange stay there.</source>
        <translation>网关检查紧急停止开关，然后逐笔发往各自的交易所。交易所的挂单保持不变。</translation>
    </message>
    <message>
        <source>position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>order at the market</source>
        <translation>市价单</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>symbol, exchange</comment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>hoox::CommandLine</name>
    <message>
        <source>The folder with everything (default: %1).</source>
        <translation>存放全部内容的文件夹（默认：%1）。</translation>
    </message>
    <message>
        <source>The profile (default: the active one).</source>
        <translation>配置档（默认：当前配置档）。</translation>
    </message>
    <message>
        <source>Results as JSON on standard output.</source>
        <translation>在标准输出以 JSON 给出结果。</translation>
    </message>
    <message>
        <source>No notes and no progress on standard error.</source>
        <translation>标准错误中不输出说明和进度。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>WHAT IT DOES</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>See &quot;hoox-console %1--help&quot;.</source>
        <translation>见“hoox-console %1--help”。</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no command &quot;%2&quot;.</source>
        <translation>“%1”没有命令“%2”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a command behind it.</source>
        <translation>“%1”之后需要命令。</translation>
    </message>
    <message>
        <source>Operations console of the Hoox trading system. Without a command it opens the window.</source>
        <translation>Hoox 交易系统的运维控制台。不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>What to do; see below.</source>
        <translation>要执行的操作；见下。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
</context>
<context>
    <name>hoox::CommandPanel</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What is to be done, a page, or an order id</source>
        <translation>要做的事、页面或订单号</translation>
    </message>
    <message>
        <source>A key, or what it does</source>
        <translation>按键，或它的作用</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>why not now</source>
        <translation>现在不可用的原因</translation>
    </message>
    <message>
        <source>not now: %1</source>
        <translation>现在不可用：%1</translation>
    </message>
    <message>
        <source>Enter looks for the fills of order %1.</source>
        <translation>按 Enter 查找订单 %1 的成交。</translation>
    </message>
    <message>
        <source>Nothing answers to this.</source>
        <translation>没有匹配的内容。</translation>
    </message>
    <message>
        <source>Enter does what is chosen, Esc leaves.</source>
        <translation>Enter 执行所选，Esc 关闭。</translation>
    </message>
    <message>
        <source>Esc leaves. Every other action is in the palette.</source>
        <translation>Esc 关闭。其他操作都在命令面板中。</translation>
    </message>
    <message>
        <source>Not now: %1</source>
        <translation>现在不可用：%1</translation>
    </message>
</context>
<context>
    <name>hoox::CommandSpecs</name>
    <message>
        <source>Show the kill switch, freshly read. Ends with 4 if its state is not known.</source>
        <translation>显示紧急停止开关，重新读取。状态未知时以 4 结束。</translation>
    </message>
    <message>
        <source>Until nothing is pending any more.</source>
        <translation>直到没有任何待定事项。</translation>
    </message>
    <message>
        <source>Stop trading. Works whatever else is broken; without an answer the intent is kept, and it ends with 4.</source>
        <translation>停止交易。无论其他部分是否出故障都有效；若无应答，意图会保留，并以 4 结束。</translation>
    </message>
    <message>
        <source>Why; goes into the journal.</source>
        <translation>原因；记入流水。</translation>
    </message>
    <message>
        <source>Seconds to try before it ends with 4; 5 if not given.</source>
        <translation>以 4 结束之前尝试的秒数；未指定时为 5。</translation>
    </message>
    <message>
        <source>Allow trading again. Refused (3) unless the state is freshly known.</source>
        <translation>恢复交易。除非状态是刚刚读到的，否则拒绝（3）。</translation>
    </message>
    <message>
        <source>Why, at least one word.</source>
        <translation>原因，至少一个词。</translation>
    </message>
    <message>
        <source>Orders that wait in the gateway&apos;s queue may execute: needed where there may be one.</source>
        <translation>网关队列中等待的订单可能会执行：可能有此类订单时须指定。</translation>
    </message>
    <message>
        <source>List every key of the config.</source>
        <translation>列出配置的所有键。</translation>
    </message>
    <message>
        <source>Print the value of a key.</source>
        <translation>输出某个键的值。</translation>
    </message>
    <message>
        <source>The key.</source>
        <translation>键。</translation>
    </message>
    <message>
        <source>Set a key. The kill keys and moving state are refused (3).</source>
        <translation>设置键。停止键和动态状态会被拒绝（3）。</translation>
    </message>
    <message>
        <source>Why; kept beside the value.</source>
        <translation>原因；与值一同保存。</translation>
    </message>
    <message>
        <source>The new value.</source>
        <translation>新值。</translation>
    </message>
    <message>
        <source>Remove a key. The kill keys are refused (3); a key that is not there is no error.</source>
        <translation>移除键。停止键会被拒绝（3）；键不存在不算错误。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>Print every key as JSON, or write it into a file. Kill keys and secrets are left out.</source>
        <translation>以 JSON 输出所有键，或写入文件。停止键和机密略去。</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>要写入的文件。</translation>
    </message>
    <message>
        <source>Set the keys of such a file. Kill keys, secrets and moving state are refused (3), the rest is written.</source>
        <translation>设置此类文件中的键。停止键、机密和动态状态会被拒绝（3），其余写入。</translation>
    </message>
    <message>
        <source>Say what would become of each key, and write nothing.</source>
        <translation>说明每个键会如何，不写入任何内容。</translation>
    </message>
    <message>
        <source>Why; kept beside each value.</source>
        <translation>原因；与每个值一同保存。</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>文件。</translation>
    </message>
    <message>
        <source>List the recorded positions.</source>
        <translation>列出所记录的持仓。</translation>
    </message>
    <message>
        <source>Beside what the fills add up to, and where they differ.</source>
        <translation>同时给出成交推算的持仓及其不符之处。</translation>
    </message>
    <message>
        <source>As of the end of this past second, UTC: what the fills before it add up to.</source>
        <translation>截至过去某一秒结束，UTC：其前的成交所形成的持仓。</translation>
    </message>
    <message>
        <source>List the newest margin balance of each exchange and asset.</source>
        <translation>列出每个交易所和资产的最新保证金余额。</translation>
    </message>
    <message>
        <source>List fills, newest first: 50 as a table, all as CSV or JSON.</source>
        <translation>列出成交，最新在前：表格形式 50 笔，CSV 或 JSON 为全部。</translation>
    </message>
    <message>
        <source>bybit, binance or mexc.</source>
        <translation>bybit、binance 或 mexc。</translation>
    </message>
    <message>
        <source>The whole symbol, such as BTCUSDT.</source>
        <translation>完整的交易对，如 BTCUSDT。</translation>
    </message>
    <message>
        <source>Filled, Failed, Test or Pending.</source>
        <translation>Filled、Failed、Test 或 Pending。</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>最多的笔数。</translation>
    </message>
    <message>
        <source>As CSV with a head line.</source>
        <translation>CSV 格式，带表头行。</translation>
    </message>
    <message>
        <source>Write a whole table of the ledger into a file, streaming, oldest first. The file is whole or not there.</source>
        <translation>将账本的整张表以流式写入文件，最早在前。文件要么完整，要么不存在。</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>要写入的文件；- 为标准输出。</translation>
    </message>
    <message>
        <source>csv, tsv or json; what the file&apos;s suffix says if not given.</source>
        <translation>csv、tsv 或 json；未指定时以文件扩展名为准。</translation>
    </message>
    <message>
        <source>trades, positions or balances.</source>
        <translation>trades、positions 或 balances。</translation>
    </message>
    <message>
        <source>List the stored objects, by key.</source>
        <translation>按键列出存储的对象。</translation>
    </message>
    <message>
        <source>Group keys into folders at this character, such as /.</source>
        <translation>以此字符将键分组为文件夹，如 /。</translation>
    </message>
    <message>
        <source>Only keys that begin so.</source>
        <translation>仅以此开头的键。</translation>
    </message>
    <message>
        <source>Print an object, or write it into a file; size and hash are checked. A key that ends in / is a folder: all below it is written. The same again goes on where it ended.</source>
        <translation>输出对象，或写入文件；会检查大小与哈希。以 / 结尾的键为文件夹：写出其下全部内容。再次运行会从上次结束处继续。</translation>
    </message>
    <message>
        <source>The file to write, or the folder to write into.</source>
        <translation>要写入的文件，或要写入的文件夹。</translation>
    </message>
    <message>
        <source>The key, or what keys begin with up to a /.</source>
        <translation>键，或以 / 结尾的键的前缀。</translation>
    </message>
    <message>
        <source>Store a file as an object; what is there under that key is replaced only if you say so.</source>
        <translation>将文件存为对象；该键下已有的对象只在明确指定时才替换。</translation>
    </message>
    <message>
        <source>Replace what is there.</source>
        <translation>替换已有的对象。</translation>
    </message>
    <message>
        <source>Walk fills and order logs both ways. Ends with 5 if a fill has no log, a log no fill or other figures, 4 if the tier does not answer, 1 while another run is at it.</source>
        <translation>双向核对成交与订单日志。若成交无日志，或日志无成交或数据不同，以 5 结束；存储层无应答以 4 结束；另一运行正在进行以 1 结束。</translation>
    </message>
    <message>
        <source>Read every log as well: its size, its hash, and what it says against the fills.</source>
        <translation>同时读取每份日志：其大小、哈希，以及内容与成交是否相符。</translation>
    </message>
    <message>
        <source>Go on with an interrupted run that was asked the same.</source>
        <translation>继续上次中断的、条件相同的运行。</translation>
    </message>
    <message>
        <source>What was found as CSV with a head line.</source>
        <translation>以带表头行的 CSV 给出结果。</translation>
    </message>
    <message>
        <source>Send an order, once. Ends with 3 if a rule or the kill switch refuses it, 4 if its fate is not known.</source>
        <translation>发送订单，只发一次。被规则或紧急停止开关拒绝时以 3 结束，结果未知时以 4 结束。</translation>
    </message>
    <message>
        <source>LONG, SHORT or CLOSE.</source>
        <translation>LONG、SHORT 或 CLOSE。</translation>
    </message>
    <message>
        <source>Of the base asset.</source>
        <translation>以基础资产计。</translation>
    </message>
    <message>
        <source>A limit; without it the order goes at the market.</source>
        <translation>限价；未指定时订单按市价。</translation>
    </message>
    <message>
        <source>MARKET or LIMIT; what the price says if not given.</source>
        <translation>MARKET 或 LIMIT；未指定时视价格而定。</translation>
    </message>
    <message>
        <source>1 to 125; 1 if not given.</source>
        <translation>1 至 125；未指定时为 1。</translation>
    </message>
    <message>
        <source>Used once and never again; a new one if not given.</source>
        <translation>只用一次，不再重复使用；未指定时新生成。</translation>
    </message>
    <message>
        <source>The gateway answers, and no exchange sees it.</source>
        <translation>由网关应答，不会到达任何交易所。</translation>
    </message>
    <message>
        <source>List every order that was asked for here, with its timeline: open ones first, then the newest.</source>
        <translation>列出由本工作区发出的所有订单及其时间线：未了结的在前，然后最新的在前。</translation>
    </message>
    <message>
        <source>Only those whose fate the ledger does not know.</source>
        <translation>仅账本不知其结果的订单。</translation>
    </message>
    <message>
        <source>Not of the open profile alone.</source>
        <translation>不限于当前打开的配置档。</translation>
    </message>
    <message>
        <source>Only of this operator.</source>
        <translation>仅此操作员的。</translation>
    </message>
    <message>
        <source>Only this one.</source>
        <translation>仅此一笔。</translation>
    </message>
    <message>
        <source>Finish what an earlier run left, look for open orders in the ledger, list the rest (4); or decide one.</source>
        <translation>完成先前运行遗留的步骤，在账本中查找未了结的订单，并列出其余的（4）；或判定其中一笔。</translation>
    </message>
    <message>
        <source>Your verdict: it was executed. Needs a reason.</source>
        <translation>您的结论：已执行。须填写原因。</translation>
    </message>
    <message>
        <source>Your verdict: it was not. Needs a reason.</source>
        <translation>您的结论：未执行。须填写原因。</translation>
    </message>
    <message>
        <source>How you know, at least one word.</source>
        <translation>依据，至少一个词。</translation>
    </message>
    <message>
        <source>This fill or order id of the ledger is it.</source>
        <translation>账本中的此成交 ID 或订单 ID 即为该订单。</translation>
    </message>
    <message>
        <source>Send it once more with the same key, while the gateway remembers it: it places the order if the first never arrived.</source>
        <translation>在网关仍记得该键时，用同一个键再发送一次：若第一次从未到达，此次会下单。</translation>
    </message>
    <message>
        <source>The order.</source>
        <translation>订单。</translation>
    </message>
    <message>
        <source>List the request ids that are taken in this workspace, newest first: by whom and until when.</source>
        <translation>列出此工作区中已占用的请求 ID，最新在前：由谁占用，到何时。</translation>
    </message>
    <message>
        <source>Pull what is new in the ledger of a remote profile.</source>
        <translation>拉取远程配置档账本中的新内容。</translation>
    </message>
    <message>
        <source>Read all rows again, not only what is new.</source>
        <translation>重新读取所有行，不只读取新增的。</translation>
    </message>
    <message>
        <source>Write a picture of every page, light and dark.</source>
        <translation>为每个页面写出图片，浅色与深色。</translation>
    </message>
    <message>
        <source>Width and height of the window; 1440x900 if not given.</source>
        <translation>窗口的宽和高；未指定时为 1440x900。</translation>
    </message>
    <message>
        <source>Text size, 100 to 200 percent.</source>
        <translation>文字大小，百分之 100 至 200。</translation>
    </message>
    <message>
        <source>Pixels of the picture for one of the window, 1 to 4.</source>
        <translation>窗口每像素对应的图片像素，1 至 4。</translation>
    </message>
    <message>
        <source>In the two themes of high contrast instead.</source>
        <translation>改用两种高对比度主题。</translation>
    </message>
    <message>
        <source>The folder for the pictures.</source>
        <translation>存放图片的文件夹。</translation>
    </message>
    <message>
        <source>Make a workspace: an empty one, a sample, or one with a copy of a ledger.</source>
        <translation>创建工作区：空的、带样例的，或带账本副本的。</translation>
    </message>
    <message>
        <source>Fill it with 90 days of made-up trading.</source>
        <translation>填入 90 天的虚构交易。</translation>
    </message>
    <message>
        <source>Copy this ledger; rows that break a rule are listed, the rest goes in.</source>
        <translation>复制此账本；违反规则的行会列出，其余写入。</translation>
    </message>
    <message>
        <source>The address of Cloudflare&apos;s local runtime on this computer.</source>
        <translation>此计算机上 Cloudflare 本地运行环境的地址。</translation>
    </message>
    <message>
        <source>The account of a cloudflare profile.</source>
        <translation>cloudflare 配置档的账户。</translation>
    </message>
    <message>
        <source>The namespace of the config, CONFIG_KV.</source>
        <translation>配置的命名空间，CONFIG_KV。</translation>
    </message>
    <message>
        <source>The database of the ledger.</source>
        <translation>账本的数据库。</translation>
    </message>
    <message>
        <source>The bucket of the logs.</source>
        <translation>日志的存储桶。</translation>
    </message>
    <message>
        <source>The bucket of the reports.</source>
        <translation>报告的存储桶。</translation>
    </message>
    <message>
        <source>The address of Hoox&apos;s gateway.</source>
        <translation>Hoox 网关的地址。</translation>
    </message>
    <message>
        <source>embedded, local-edge or cloudflare.</source>
        <translation>embedded、local-edge 或 cloudflare。</translation>
    </message>
    <message>
        <source>What the profile is called.</source>
        <translation>配置档的名称。</translation>
    </message>
    <message>
        <source>List the profiles; the active one has a star.</source>
        <translation>列出配置档；当前配置档带星号。</translation>
    </message>
    <message>
        <source>Show a profile; without a name the active one.</source>
        <translation>显示配置档；未指定名称时为当前配置档。</translation>
    </message>
    <message>
        <source>The profile.</source>
        <translation>配置档。</translation>
    </message>
    <message>
        <source>Make a profile. A cloudflare one starts read-only.</source>
        <translation>创建配置档。cloudflare 配置档起初为只读。</translation>
    </message>
    <message>
        <source>Make a profile the active one. Refused (3) while an engage of the one before is not confirmed.</source>
        <translation>将某个配置档设为当前。原配置档的触发未得到确认时拒绝（3）。</translation>
    </message>
    <message>
        <source>Set one thing of a profile: an id, a bucket, a limit, the window, read-only, the notes.</source>
        <translation>设置配置档的一项：ID、存储桶、限额、窗口、只读、备注。</translation>
    </message>
    <message>
        <source>What to set, such as gateway-url.</source>
        <translation>要设置的项，如 gateway-url。</translation>
    </message>
    <message>
        <source>Make a profile of a worker&apos;s wrangler.jsonc. What that file lacks can be given as an option.</source>
        <translation>由 Worker 的 wrangler.jsonc 创建配置档。该文件缺少的内容可用选项给出。</translation>
    </message>
    <message>
        <source>The wrangler.jsonc.</source>
        <translation>wrangler.jsonc 文件。</translation>
    </message>
    <message>
        <source>List what operators did in this workspace, newest first: 50 unless more are asked for.</source>
        <translation>列出操作员在此工作区的操作，最新在前：未另行指定时为 50 条。</translation>
    </message>
    <message>
        <source>Only actions that begin so, such as kill. or config.set.</source>
        <translation>仅以此开头的操作，如 kill. 或 config.set。</translation>
    </message>
    <message>
        <source>Only this key, file or profile.</source>
        <translation>仅此键、文件或配置档。</translation>
    </message>
    <message>
        <source>Check that nobody changed the audit log. Ends with 5 if somebody did.</source>
        <translation>检查审计日志未被改动。若被改动，以 5 结束。</translation>
    </message>
    <message>
        <source>The secret, such as CLOUDFLARE_API_TOKEN.</source>
        <translation>机密，如 CLOUDFLARE_API_TOKEN。</translation>
    </message>
    <message>
        <source>Keep a secret of the profile in the keychain. It is read from standard input, never from the arguments.</source>
        <translation>将配置档的机密存入钥匙串。从标准输入读取，绝不从参数读取。</translation>
    </message>
    <message>
        <source>Take a secret of the profile out of the keychain.</source>
        <translation>将配置档的机密从钥匙串中取出。</translation>
    </message>
    <message>
        <source>Test every tier of the profile, its secrets and its clock. Ends with 4 if one cannot be reached.</source>
        <translation>测试配置档的每个存储层、其机密与时钟。有无法连接的以 4 结束。</translation>
    </message>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation>从此日或此时刻起，UTC。</translation>
    </message>
    <message>
        <source>Up to this day or moment, itself left out, UTC.</source>
        <translation>到此日或此时刻为止，其本身不含，UTC。</translation>
    </message>
    <message>
        <source>Until the window has passed and the key was read back: 0 if settled, 1 if diverged.</source>
        <translation>直到窗口已过且键已读回：已稳定为 0，不一致为 1。</translation>
    </message>
    <message>
        <source>en, de or zh; en if not given.</source>
        <translation>en、de 或 zh；未给出则为 en。</translation>
    </message>
    <message>
        <source>Print the script with which a shell completes these commands.</source>
        <translation>输出供 shell 补全这些命令的脚本。</translation>
    </message>
    <message>
        <source>bash, zsh or fish.</source>
        <translation>bash、zsh 或 fish。</translation>
    </message>
</context>
<context>
    <name>hoox::CommandTable</name>
    <message>
        <source>There is nothing to do it with now.</source>
        <translation>现在没有可操作的对象。</translation>
    </message>
    <message>
        <source>Tables and sheets</source>
        <translation>表格与侧页</translation>
    </message>
    <message>
        <source>Copy what is chosen</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Open the row that is chosen</source>
        <translation>打开所选行</translation>
    </message>
    <message>
        <source>Close the sheet or panel</source>
        <translation>关闭侧页或面板</translation>
    </message>
    <message>
        <source>Press the button or tick the box that has the focus</source>
        <translation>按下或勾选当前焦点所在的控件</translation>
    </message>
    <message>
        <source>On to the next control</source>
        <translation>转到下一个控件</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Another row, cell, point of a chart, or choice of a group</source>
        <translation>切换行、单元格、图表点或组内选项</translation>
    </message>
</context>
<context>
    <name>hoox::Commands</name>
    <message>
        <source>moving state; it belongs in the tier %1</source>
        <translation>动态状态；它属于存储层 %1</translation>
    </message>
</context>
<context>
    <name>hoox::CompletionCommand</name>
    <message>
        <source>The shell is bash, zsh or fish.</source>
        <translation>shell 为 bash、zsh 或 fish。</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigChangeView</name>
    <message>
        <source>now</source>
        <comment>value of a key</comment>
        <translation>当前</translation>
    </message>
    <message>
        <source>new</source>
        <comment>value of a key</comment>
        <translation>新值</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigCommand</name>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>stored; every location should have it within %1 s</source>
        <translation>已写入；所有位置应在 %1 秒内收到</translation>
    </message>
    <message>
        <source>settled: read back as written after the window; every location should have it</source>
        <translation>已稳定：窗口过后读回与写入一致；所有位置应已收到</translation>
    </message>
    <message>
        <source>no such key</source>
        <translation>没有这样的键</translation>
    </message>
    <message>
        <source>diverged: after the window the config has another value: %1</source>
        <translation>不一致：窗口过后，配置中是另一个值：%1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>写入者 %1</translation>
    </message>
    <message>
        <source>Not known yet, reading again: %1</source>
        <translation>尚未知，正在重新读取：%1</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigFileCommand</name>
    <message>
        <source>left out, without their values: %1</source>
        <translation>已略去（不含其值）：%1</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigHistoryView</name>
    <message>
        <source>Last changes, %1</source>
        <translation>最近变更，%1</translation>
    </message>
    <message>
        <source>None from this workspace.</source>
        <translation>本工作区没有变更。</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a key</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a change</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a change</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>what came of it is not known</source>
        <translation>结果未知</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigImportPane</name>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>原因，记入审计日志</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Dry run of the import</source>
        <translation>导入试运行</translation>
    </message>
    <message>
        <source>The file names no keys.</source>
        <translation>文件中没有任何键。</translation>
    </message>
    <message>
        <source>Nothing would be written.</source>
        <translation>不会写入任何内容。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>%1 的试运行</translation>
    </message>
    <message>
        <source>%1 to change · %2 to add · %3 unchanged · %4 refused</source>
        <translation>将更改 %1 · 将新增 %2 · 不变 %3 · 已拒绝 %4</translation>
    </message>
    <message numerus="yes">
        <source>Write %n key(s)</source>
        <translation>
            <numerusform>写入 %n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>This profile is read-only: a dry run is all there is.</source>
        <translation>此配置档为只读：只能试运行。</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>没有可写入的内容。</translation>
    </message>
    <message>
        <source>Nothing was written yet. Keys that the file does not name stay as they are.</source>
        <translation>尚未写入任何内容。文件中没有的键保持不变。</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigPage</name>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个键写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, without their values: %1.</source>
        <translation>已略去（不含其值）：%1。</translation>
    </message>
    <message>
        <source>The config could not be read.</source>
        <translation>无法读取配置。</translation>
    </message>
    <message>
        <source>Reading the keys of the config…</source>
        <translation>正在读取配置的键…</translation>
    </message>
    <message>
        <source>No keys yet.</source>
        <translation>还没有键。</translation>
    </message>
    <message>
        <source>Add one, or import a file of keys.</source>
        <translation>请添加一个，或导入键文件。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n key(s) has “%1” in its name.</source>
        <translation>
            <numerusform>%n 个键中没有名称含“%1”的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个键</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>%n propagating</source>
        <translation>
            <numerusform>%n 个传播中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n diverged</source>
        <translation>
            <numerusform>%n 个不一致</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was not used.</source>
        <translation>未采用该文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>添加键</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>键</translation>
    </message>
    <message>
        <source>filter keys</source>
        <translation>筛选键</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>筛选键</translation>
    </message>
    <message>
        <source>the two kill keys change in the kill switch bar, not here</source>
        <translation>两个停止键在紧急停止栏中更改，不在此处</translation>
    </message>
    <message>
        <source>Export the config of %1</source>
        <translation>导出 %1 的配置</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>A file of keys for %1</source>
        <translation>%1 的键文件</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigReachView</name>
    <message>
        <source>What it touches</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>exchanges</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>未平持仓</translation>
    </message>
    <message>
        <source>volume, last 24 h</source>
        <translation>成交额，最近 24 小时</translation>
    </message>
    <message>
        <source>adding up the fills…</source>
        <translation>正在汇总成交…</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>none: no place in the list changes</source>
        <translation>无：列表中的位次没有变化</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open positions that are touched, of all.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>, and %n not known</source>
        <translation>
            <numerusform>，另有 %n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message numerus="yes">
        <source>, without %n fill(s) that lack a price</source>
        <translation>
            <numerusform>，不含 %n 笔无价格的成交</numerusform>
        </translation>
    </message>
    <message>
        <source>no fill</source>
        <translation>无成交</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigSheet</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>原因，记入审计日志</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>What was typed here is not written yet: save it, or close this first.</source>
        <translation>此处输入的内容尚未写入：请先保存，或先关闭此面板。</translation>
    </message>
    <message>
        <source>This is a kill key. It changes in the kill switch bar at the top and nowhere else: ENGAGE sets it, and Release, behind the state&apos;s word, clears it.</source>
        <translation>这是停止键。它只在顶部的紧急停止栏中更改：“紧急停止”设置它，状态文字后的“解除”清除它。</translation>
    </message>
    <message>
        <source>This profile is read-only, so nothing is written here. Write access is a switch of the profile, under Settings.</source>
        <translation>此配置档为只读，因此此处不写入任何内容。写权限是配置档的一个开关，在“设置”中。</translation>
    </message>
    <message>
        <source>This is moving state: it %1. The config never holds it, so no value is written here. It may be removed.</source>
        <extracomment>%1 is &quot;belongs in the ledger&quot;.</extracomment>
        <translation>这是动态状态：它%1。配置绝不存放动态状态，因此此处不写入值。可以将其移除。</translation>
    </message>
    <message>
        <source>Key</source>
        <comment>of the config</comment>
        <translation>键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新键</translation>
    </message>
    <message>
        <source>In force everywhere within %1 of the write. At most one write a second reaches a key; a newer value takes the place of one that waits.</source>
        <translation>写入后 %1内在各处生效。每个键每秒最多写入一次；等待中的值会被更新的值取代。</translation>
    </message>
    <message>
        <source>≠ written here was: %1</source>
        <translation>≠ 此处写入的是：%1</translation>
    </message>
    <message>
        <source>no change yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>%1 is there already: choose it in the list.</source>
        <translation>%1 已存在：请在列表中选择。</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its value is %1. Whoever reads it takes its own default from then on, everywhere within %2.</source>
        <translation>其值为 %1。此后读取它的一方均采用自身的默认值，%2内在各处生效。</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>保留此键</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Being removed…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Stored. Every location should have it within %1.</source>
        <translation>已写入。所有位置应在 %1内收到。</translation>
    </message>
    <message>
        <source>Removed. It should be gone everywhere within %1.</source>
        <translation>已移除。应在 %1内从各处消失。</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigValueEditor</name>
    <message>
        <source>New value, percent from 0 to 100</source>
        <translation>新值，百分比，0 至 100</translation>
    </message>
    <message>
        <source>New value, a number above 0</source>
        <translation>新值，大于 0 的数</translation>
    </message>
    <message>
        <source>New value, exchanges in the order in which they are tried</source>
        <translation>新值，按尝试顺序排列的交易所</translation>
    </message>
    <message>
        <source>New value, IP addresses or networks, one a line</source>
        <translation>新值，IP 地址或网段，每行一个</translation>
    </message>
    <message>
        <source>New secret, never shown again</source>
        <translation>新机密，不再显示</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>First exchange</source>
        <translation>第一交易所</translation>
    </message>
    <message>
        <source>Second exchange</source>
        <translation>第二交易所</translation>
    </message>
    <message>
        <source>Third exchange</source>
        <translation>第三交易所</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>No exchange in this place of a list.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>A secret is at least one character.</source>
        <translation>机密至少一个字符。</translation>
    </message>
    <message>
        <source>“%1” is no IP address and no network.</source>
        <translation>“%1”既不是 IP 地址，也不是网段。</translation>
    </message>
</context>
<context>
    <name>hoox::ConfigWords</name>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>state of a key</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>last change, %1</source>
        <translation>最近变更，%1</translation>
    </message>
    <message>
        <source>what happens</source>
        <translation>将发生什么</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>The value of a key as it is.</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>The value of a key as it would be.</extracomment>
        <translation>新值</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>text</source>
        <comment>type of a key</comment>
        <translation>文本</translation>
    </message>
    <message>
        <source>boolean</source>
        <comment>type of a key</comment>
        <translation>布尔</translation>
    </message>
    <message>
        <source>percent</source>
        <comment>type of a key</comment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>number</source>
        <comment>type of a key</comment>
        <translation>数</translation>
    </message>
    <message>
        <source>enum</source>
        <comment>type of a key</comment>
        <translation>枚举</translation>
    </message>
    <message>
        <source>exchanges</source>
        <comment>type of a key</comment>
        <translation>交易所</translation>
    </message>
    <message>
        <source>IP list</source>
        <comment>type of a key</comment>
        <translation>IP 列表</translation>
    </message>
    <message>
        <source>secret</source>
        <comment>type of a key</comment>
        <translation>机密</translation>
    </message>
    <message>
        <source>kill key</source>
        <comment>type of a key</comment>
        <translation>停止键</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <comment>value of a key</comment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>a key</comment>
        <translation>不存在</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>settled</source>
        <comment>state of a key</comment>
        <translation>已稳定</translation>
    </message>
    <message>
        <source>waits for its turn</source>
        <comment>a write</comment>
        <translation>等待轮到</translation>
    </message>
    <message>
        <source>is being written</source>
        <comment>a value</comment>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>propagating %1</source>
        <translation>传播中 %1</translation>
    </message>
    <message>
        <source>is being read back</source>
        <comment>a value</comment>
        <translation>正在读回</translation>
    </message>
    <message>
        <source>diverged</source>
        <comment>state of a key</comment>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not written</source>
        <comment>a value</comment>
        <translation>未写入</translation>
    </message>
    <message>
        <source>written or not</source>
        <comment>a value</comment>
        <translation>是否写入未知</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作者 %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，操作者 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>belongs in the locks</source>
        <translation>属于锁</translation>
    </message>
    <message>
        <source>belongs in the ledger</source>
        <translation>属于账本</translation>
    </message>
    <message>
        <source>Allowed is true or false.</source>
        <translation>只允许 true 或 false。</translation>
    </message>
    <message>
        <source>Allowed is a number from 0 to 100, with a point and without a sign.</source>
        <translation>只允许 0 至 100 的数，可带小数点，不带符号。</translation>
    </message>
    <message>
        <source>Allowed is a number above 0, with a point and without a sign.</source>
        <translation>只允许大于 0 的数，可带小数点，不带符号。</translation>
    </message>
    <message>
        <source>Allowed is %1.</source>
        <extracomment>One of some words; %1 is &quot;failover or queue_everywhere&quot;.</extracomment>
        <translation>只允许 %1。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Allowed are binance, bybit and mexc, at least one and each once.</source>
        <translation>只允许 binance、bybit 和 mexc，至少一个，每个只用一次。</translation>
    </message>
    <message>
        <source>Allowed are 1 to 500 IP addresses or networks such as 10.0.0.0/8, one a line.</source>
        <translation>只允许 1 至 500 个 IP 地址或网段（如 10.0.0.0/8），每行一个。</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>by an import</comment>
        <translation>不变</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>by an import</comment>
        <translation>将更改</translation>
    </message>
    <message>
        <source>is added</source>
        <comment>by an import</comment>
        <translation>将新增</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>by an import</comment>
        <translation>已拒绝</translation>
    </message>
</context>
<context>
    <name>hoox::ConversationLines</name>
    <message>
        <source>Only the first %1 are shown here. The tree has all of them.</source>
        <translation>此处只显示前 %1 项。树中有全部内容。</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>→ request</source>
        <translation>→ 请求</translation>
    </message>
    <message>
        <source>← response</source>
        <translation>← 应答</translation>
    </message>
    <message>
        <source>← stream</source>
        <translation>← 流</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>hoox::DialogPrompter</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>hoox::DifferenceSection</name>
    <message>
        <source>Show exactly these fills</source>
        <translation>只显示这些成交</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>size after</source>
        <extracomment>Of the position, after this fill.</extracomment>
        <translation>成交后持仓量</translation>
    </message>
    <message>
        <source>Fills that make the difference</source>
        <translation>造成差额的成交</translation>
    </message>
    <message>
        <source>The fills could not be read: %1</source>
        <translation>无法读取成交：%1</translation>
    </message>
    <message>
        <source>Going over the fills of this position…</source>
        <translation>正在逐笔核对此持仓的成交…</translation>
    </message>
    <message>
        <source>What is recorded was last what the fills made at %1 %2. Each fill after that:</source>
        <translation>记录与成交推算最后一次相符是在 %1 %2。此后的每笔成交：</translation>
    </message>
    <message>
        <source>What is recorded was last what the fills made before the first of them. Each fill since:</source>
        <translation>记录与成交推算最后一次相符是在首笔成交之前。此后的每笔成交：</translation>
    </message>
    <message>
        <source>Side and size agree; only the average entry differs. The fills since the position last left zero:</source>
        <translation>方向与持仓量相符，仅开仓均价不同。持仓上次离开零以来的成交：</translation>
    </message>
    <message>
        <source>At no point did the fills make the side and size that are recorded. The fills since the position last left zero:</source>
        <translation>成交推算从未得出所记录的方向与持仓量。持仓上次离开零以来的成交：</translation>
    </message>
    <message>
        <source>none.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>%1, of which the first %2 stand here.</source>
        <translation>%1，此处列出前 %2 笔。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>From a fill without a quantity on, the size is not known.</source>
        <translation>自一笔无数量的成交起，持仓量未知。</translation>
    </message>
    <message>
        <source>The list on the Fills page begins earlier in the same second: too many fills share it.</source>
        <translation>“成交”页的列表从同一秒的更早处开始：该秒内的成交过多。</translation>
    </message>
</context>
<context>
    <name>hoox::DifferenceView</name>
    <message>
        <source>Previous difference</source>
        <translation>上一处不同</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处不同</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>The first object</source>
        <translation>第一个对象</translation>
    </message>
    <message>
        <source>The second object</source>
        <translation>第二个对象</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>Only text can be compared.</source>
        <translation>只能比较文本。</translation>
    </message>
    <message>
        <source>Differences: %1 and more</source>
        <translation>不同处：至少 %1</translation>
    </message>
    <message>
        <source>Differences by path: %1</source>
        <translation>按路径的不同处：%1</translation>
    </message>
    <message>
        <source>Differences by line: %1</source>
        <translation>按行的不同处：%1</translation>
    </message>
    <message>
        <source>No difference in the first %1 lines. What follows is not compared.</source>
        <translation>前 %1 行没有不同。其后的内容不比较。</translation>
    </message>
    <message>
        <source>No difference in what is shown. Masked values are not compared.</source>
        <translation>所显示的内容没有不同。已遮蔽的值不比较。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有不同。</translation>
    </message>
</context>
<context>
    <name>hoox::DisplayCard</name>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>high contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>high contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>times in</source>
        <translation>时间采用</translation>
    </message>
    <message>
        <source>reports and exports stay in UTC</source>
        <translation>报告与导出始终为 UTC</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>once nothing is under way any more</source>
        <translation>待没有正在进行的操作时生效</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Text size: %1 %</source>
        <translation>文字大小：%1 %</translation>
    </message>
    <message>
        <source>Times in UTC</source>
        <translation>时间采用 UTC</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>时间采用 %1</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>数字与日期</translation>
    </message>
    <message>
        <source>as the words</source>
        <translation>随界面语言</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>as the desktop</source>
        <translation>随桌面</translation>
    </message>
    <message>
        <source>Numbers and days: %1</source>
        <translation>数字与日期：%1</translation>
    </message>
    <message>
        <source>numbers and days</source>
        <translation>数字与日期</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>hoox::DoctorHealth</name>
    <message>
        <source>TIER</source>
        <translation>存储层</translation>
    </message>
    <message>
        <source>SPEED</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>READ P50 / P95 / P99</source>
        <translation>读取 P50 / P95 / P99</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>WRITE TARGET</source>
        <translation>写入目标</translation>
    </message>
    <message>
        <source>SAMPLES</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>BUDGET</source>
        <translation>额度</translation>
    </message>
    <message>
        <source>USED</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>spool: not known</source>
        <translation>暂存区：未知</translation>
    </message>
    <message>
        <source>spool: nothing waits for the blob tier</source>
        <translation>暂存区：没有内容在等待对象存储层</translation>
    </message>
    <message>
        <source>spool: %1 wait for the blob tier, %2</source>
        <translation>暂存区：%1 个在等待对象存储层，%2</translation>
    </message>
    <message>
        <source>replica: nothing was pulled yet</source>
        <translation>副本：尚未拉取</translation>
    </message>
    <message>
        <source>replica: %1 behind</source>
        <translation>副本：落后 %1</translation>
    </message>
    <message>
        <source>Writes are not tried here: the window&apos;s page Tiers shows how long those took that it did.</source>
        <translation>此处不测试写入：窗口的“存储层”页面显示其自身各次写入的耗时。</translation>
    </message>
</context>
<context>
    <name>hoox::DoctorWords</name>
    <message>
        <source>workspace %1: writable</source>
        <translation>工作区 %1：可写</translation>
    </message>
    <message>
        <source>workspace %1: NOT writable</source>
        <translation>工作区 %1：不可写</translation>
    </message>
    <message>
        <source>profile %1: %2, %3</source>
        <translation>配置档 %1：%2，%3</translation>
    </message>
    <message>
        <source>clock: not known, no service told its time</source>
        <translation>时钟：未知，没有服务给出时间</translation>
    </message>
    <message>
        <source>clock: ok. %1</source>
        <translation>时钟：正常。%1</translation>
    </message>
    <message>
        <source>clock: WRONG. %1 %2</source>
        <translation>时钟：不准。%1%2</translation>
    </message>
    <message>
        <source>TIER</source>
        <translation>存储层</translation>
    </message>
    <message>
        <source>VERDICT</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>MS</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>SECRET</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Other users of this computer may look into the workspace&apos;s folder: type chmod 700 and its name.</source>
        <translation>此计算机的其他用户可以查看工作区文件夹：请输入 chmod 700 和文件夹名称。</translation>
    </message>
</context>
<context>
    <name>hoox::DrillRow</name>
    <message>
        <source>Kill-switch drill</source>
        <translation>紧急停止开关演练</translation>
    </message>
    <message>
        <source>Run drill</source>
        <translation>进行演练</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>reading the audit log…</source>
        <translation>正在读取审计日志…</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>%1 ago, %2 to proof</source>
        <translation>%1前，%2后得到证明</translation>
    </message>
    <message>
        <source>%1 ago, %2 to settled</source>
        <translation>%1前，%2后稳定</translation>
    </message>
    <message>
        <source>Only where the keys stop nobody: open an embedded or local-edge profile.</source>
        <translation>只在停止键不影响任何人之处进行：请打开 embedded 或 local-edge 配置档。</translation>
    </message>
    <message>
        <source>Begins from TRADING.</source>
        <translation>须从 TRADING 开始。</translation>
    </message>
    <message>
        <source>Under way: see the strip above.</source>
        <translation>正在进行：见上方的提示条。</translation>
    </message>
    <message>
        <source>overdue: %1</source>
        <translation>已逾期：%1</translation>
    </message>
</context>
<context>
    <name>hoox::EquityChart</name>
    <message>
        <source>equity</source>
        <extracomment>Names of the two panels of a chart.</extracomment>
        <translation>权益</translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>%1   drawdown %2</source>
        <extracomment>The equity at a time, and how far that is below its peak.</extracomment>
        <translation>%1   回撤 %2</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, ends at %4. Arrow keys read the steps.</source>
        <translation>从 %1 至 %2 %3，终值 %4。用方向键读取各步。</translation>
    </message>
</context>
<context>
    <name>hoox::ErrorText</name>
    <message>
        <source>%1 is not there. Check the path, or make a workspace with &quot;hoox-console init&quot;.</source>
        <translation>%1 不存在。请检查路径，或用“hoox-console init”创建工作区。</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no database. Choose another file, or restore a backup.</source>
        <translation>%1 是空文件：其中没有数据库。请另选文件，或恢复备份。</translation>
    </message>
    <message>
        <source>%1 is not a SQLite database. Choose a ledger file, or restore a backup.</source>
        <translation>%1 不是 SQLite 数据库。请选择账本文件，或恢复备份。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore a backup under Migrations &amp; backups.</source>
        <translation>%1 已损坏。未做任何更改；请在“迁移与备份”中恢复备份。</translation>
    </message>
    <message>
        <source>%1 is read-only. Make the file and its folder writable, then try again.</source>
        <translation>%1 为只读。请将文件及其文件夹设为可写，然后重试。</translation>
    </message>
    <message>
        <source>Another program holds %1 locked. Close it there or wait, then try again.</source>
        <translation>%1 被另一个程序锁定。请在该程序中关闭它或稍候，然后重试。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hoox Console. Update this program to open it.</source>
        <translation>%1 由更新版本的 Hoox Console 写入。请更新本程序后再打开。</translation>
    </message>
    <message>
        <source>%1 is not a Hoox ledger: it lacks %2. Choose another file.</source>
        <translation>%1 不是 Hoox 账本：缺少 %2。请另选文件。</translation>
    </message>
    <message>
        <source>%1 speaks no known ledger dialect: it lacks %2.</source>
        <translation>%1 不属于任何已知的账本方言：缺少 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder, or change its permissions.</source>
        <translation>无法写入 %1。请另选文件夹，或更改其权限。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not written. Free some space, then try again.</source>
        <translation>磁盘已满：%1 未写入。请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Other rows came than were counted (%2), so nothing was written. Rows were deleted meanwhile: read again, then try again.</source>
        <translation>读到的行与先前计数（%2）不同，因此未写入任何内容。其间有行被删除：请重新读取，然后重试。</translation>
    </message>
    <message>
        <source>Another file stands under %1 now. Read again, then try again.</source>
        <translation>%1 现在是另一个文件。请重新读取，然后重试。</translation>
    </message>
    <message>
        <source>%1 is a database: an export must not take its place. Choose another name.</source>
        <translation>%1 是数据库：导出不得取代它。请另取名称。</translation>
    </message>
    <message>
        <source>Migration %1 was changed after it was applied. Nothing runs until that is understood.</source>
        <translation>迁移 %1 在应用之后被改动过。查明之前不运行任何迁移。</translation>
    </message>
    <message>
        <source>The backup %1 could not be verified, so nothing was changed.</source>
        <translation>备份 %1 无法校验，因此未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is a kill key. Use Engage or Release instead of the config.</source>
        <translation>%1 是停止键。请用“紧急停止”或“解除”，不要通过配置更改。</translation>
    </message>
    <message>
        <source>%1 holds moving state. The config tier never does; it belongs in the tier %2.</source>
        <translation>%1 存放的是动态状态。配置存储层绝不存放动态状态；它属于存储层 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid key.</source>
        <translation>“%1”不是有效的键。</translation>
    </message>
    <message>
        <source>%1 is too large for this. Download it instead.</source>
        <translation>%1 太大，无法如此处理。请改为下载。</translation>
    </message>
    <message>
        <source>%1 is nested too deeply to show as a tree. Look at the raw text.</source>
        <translation>%1 嵌套过深，无法显示为树。请查看原始文本。</translation>
    </message>
    <message>
        <source>%1 is not JSON (%2). The raw text is shown.</source>
        <translation>%1 不是 JSON（%2）。显示原始文本。</translation>
    </message>
    <message>
        <source>Release is refused: %2.</source>
        <translation>解除被拒绝：%2。</translation>
    </message>
    <message>
        <source>Orders may wait in the gateway&apos;s queue, and nobody can count them from here: accept that they may execute (--accept-queued), or wait.</source>
        <translation>网关队列中可能有订单在等待，此处无法清点：请接受它们可能会执行（--accept-queued），或者等待。</translation>
    </message>
    <message>
        <source>A reason is needed: at least one word.</source>
        <translation>需要填写原因：至少一个词。</translation>
    </message>
    <message>
        <source>There is no workspace in %1. Make one with &quot;hoox-console init&quot; or &quot;init --sample&quot;.</source>
        <translation>%1 中没有工作区。请用“hoox-console init”或“init --sample”创建。</translation>
    </message>
    <message>
        <source>There is no profile named %1 in this workspace.</source>
        <translation>此工作区中没有名为 %1 的配置档。</translation>
    </message>
    <message>
        <source>The profile file %1 cannot be read: %2.</source>
        <translation>无法读取配置档文件 %1：%2。</translation>
    </message>
    <message>
        <source>No profile can be made of %1: %2.</source>
        <translation>无法用 %1 创建配置档：%2。</translation>
    </message>
    <message>
        <source>%1 is refused: without HTTPS only this computer&apos;s own addresses are spoken to.</source>
        <translation>%1 被拒绝：不用 HTTPS 时，只与此计算机自身的地址通信。</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2. Nothing was sent. Check the address and the certificates.</source>
        <translation>与 %1 没有安全连接：%2。未发送任何内容。请检查地址和证书。</translation>
    </message>
    <message>
        <source>%1 does not accept these credentials. Set them anew under Settings or with &quot;secret set&quot;.</source>
        <translation>%1 不接受这些凭据。请在“设置”中或用“secret set”重新设置。</translation>
    </message>
    <message>
        <source>The credentials lack a permission for %1: %2. Give it to the token.</source>
        <translation>这些凭据缺少对 %1 的权限：%2。请为令牌授予该权限。</translation>
    </message>
    <message>
        <source>%1 does not exist there. Check the ids of the profile.</source>
        <translation>%1 在那里不存在。请检查配置档的 ID。</translation>
    </message>
    <message>
        <source>The secret %1 is not set. Set it under Settings, with &quot;secret set&quot;, or in the environment.</source>
        <translation>机密 %1 未设置。请在“设置”中、用“secret set”或通过环境变量设置。</translation>
    </message>
    <message>
        <source>No keychain answers here, so %1 cannot be kept. Use it for this session only, or set it in the environment.</source>
        <translation>此处没有钥匙串应答，因此无法保存 %1。请仅在本次会话中使用，或通过环境变量设置。</translation>
    </message>
    <message>
        <source>The keychain is locked, so %1 cannot be read. Unlock it, then try again.</source>
        <translation>钥匙串已锁定，因此无法读取 %1。请解锁，然后重试。</translation>
    </message>
    <message>
        <source>The clock of this computer is too far from that of %1. Set the clock, then try again.</source>
        <translation>此计算机的时钟与 %1 相差过大。请校准时钟，然后重试。</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests and answers none for now. Try again later.</source>
        <translation>%1 要求减少请求，目前不予应答。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 answers, but fails on its own side: %2. Try again later.</source>
        <translation>%1 有应答，但其自身出错：%2。请稍后重试。</translation>
    </message>
    <message>
        <source>The answer of %1 broke off. Nothing of it was used; try again.</source>
        <translation>%1 的应答中断。未采用其任何内容；请重试。</translation>
    </message>
    <message>
        <source>What answers in the place of %1 is something else: %2. Check the address, or log in to the network.</source>
        <translation>在 %1 处应答的并非它本身：%2。请检查地址，或登录网络。</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be understood: %2. Nothing of it was used.</source>
        <translation>无法理解 %1 的应答：%2。未采用其任何内容。</translation>
    </message>
    <message>
        <source>Nothing of the ledger of %1 is here yet. Pull it with &quot;hoox-console sync&quot;.</source>
        <translation>此处还没有 %1 的账本。请用“hoox-console sync”拉取。</translation>
    </message>
    <message>
        <source>This profile names no %1. Set it under Settings or with &quot;profile set&quot;.</source>
        <translation>此配置档未指定 %1。请在“设置”中或用“profile set”设置。</translation>
    </message>
    <message>
        <source>The listing of %1 does not end, so it was given up.</source>
        <translation>%1 的列表没有尽头，已放弃。</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the connection, then try again.</source>
        <translation>无法连接 %1。请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. What happened there is not known.</source>
        <translation>%1 未及时应答。操作结果未知。</translation>
    </message>
    <message>
        <source>Access to %1 was denied. Check its permissions.</source>
        <translation>对 %1 的访问被拒绝。请检查其权限。</translation>
    </message>
    <message>
        <source>%1 was not found.</source>
        <translation>未找到 %1。</translation>
    </message>
    <message>
        <source>%1 is there already, or changed meanwhile. Read again, then decide.</source>
        <translation>%1 已存在，或其间已变更。请重新读取，然后决定。</translation>
    </message>
    <message>
        <source>%1 is busy. Try again in a moment.</source>
        <translation>%1 正忙。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged: its bytes do not match what was recorded.</source>
        <translation>%1 已损坏：其字节与记录不匹配。</translation>
    </message>
    <message>
        <source>%1 is not valid: %2.</source>
        <translation>%1 无效：%2。</translation>
    </message>
    <message>
        <source>There is no room left for %1.</source>
        <translation>%1 已没有空间。</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed.</source>
        <translation>完成之前已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>%1 is refused by a safety rule: %2.</source>
        <translation>%1 被安全规则拒绝：%2。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Hoox Console.</source>
        <translation>%1 由更新版本的 Hoox Console 写入。</translation>
    </message>
    <message>
        <source>%1 failed: %2.</source>
        <translation>%1 失败：%2。</translation>
    </message>
</context>
<context>
    <name>hoox::ExportCommand</name>
    <message>
        <source>%1 of %2 rows written to %3.</source>
        <translation>已将 %1 行（共 %2 行）写入 %3。</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>There is no table &quot;%1&quot; to export: name trades, positions or balances.</source>
        <translation>没有可导出的表“%1”：请指定 trades、positions 或 balances。</translation>
    </message>
    <message>
        <source>Name the file with -o, or -o - for standard output.</source>
        <translation>请用 -o 指定文件，或用 -o - 表示标准输出。</translation>
    </message>
    <message>
        <source>The format is csv, tsv or json: by the file&apos;s suffix, or with --format.</source>
        <translation>格式为 csv、tsv 或 json：以文件扩展名为准，或用 --format 指定。</translation>
    </message>
</context>
<context>
    <name>hoox::ExportSheet</name>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Times are UTC, numbers as the ledger holds them. In CSV and TSV, text that a spreadsheet would run as a formula begins with an apostrophe.</source>
        <translation>时间为 UTC，数字与账本一致。在 CSV 和 TSV 中，会被电子表格当作公式运行的文本以撇号开头。</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未计数</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Selection, %1</source>
        <translation>所选，%1</translation>
    </message>
    <message>
        <source>What is shown, %1</source>
        <translation>当前显示，%1</translation>
    </message>
    <message>
        <source>Everything, %1</source>
        <translation>全部，%1</translation>
    </message>
    <message>
        <source>Selection: none</source>
        <translation>所选：无</translation>
    </message>
    <message>
        <source>Nothing is filtered.</source>
        <translation>没有筛选。</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>当前显示：%1</translation>
    </message>
    <message>
        <source>An export is running</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Export fills to a file</source>
        <translation>将成交导出到文件</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>%1 is CSV, TSV or JSON</comment>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>hoox::ExportStrip</name>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Exporting fills to %1</source>
        <translation>正在将成交导出到 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1 of %2 rows written to %3.</source>
        <translation>已将 %1 行（共 %2 行）写入 %3。</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>No file was written: %1</source>
        <translation>未写入文件：%1</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>导出失败。</translation>
    </message>
</context>
<context>
    <name>hoox::ExposureBars</name>
    <message>
        <source>Exposure by symbol</source>
        <translation>按交易对的敞口</translation>
    </message>
    <message>
        <source>%1 smaller symbols, gross %2 together</source>
        <translation>%1 个较小的交易对，总额合计 %2</translation>
    </message>
    <message>
        <source>short</source>
        <translation>空头</translation>
    </message>
    <message>
        <source>long</source>
        <translation>多头</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>总额</translation>
    </message>
</context>
<context>
    <name>hoox::ExposureHeat</name>
    <message>
        <source>under %1 %</source>
        <translation>低于 %1 %</translation>
    </message>
    <message>
        <source>%1 % and more</source>
        <translation>%1 % 及以上</translation>
    </message>
    <message>
        <source>%1 to %2 %</source>
        <translation>%1 至 %2 %</translation>
    </message>
</context>
<context>
    <name>hoox::FiguresTable</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>fills</source>
        <comment>executions of orders</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>of volume</source>
        <translation>占成交额</translation>
    </message>
    <message>
        <source>closes</source>
        <comment>fills that reduced a position</comment>
        <translation>平仓</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>profit</source>
        <translation>盈亏</translation>
    </message>
    <message>
        <source>The first %1 of %2; all are in the CSV.</source>
        <translation>前 %1 项，共 %2 项；CSV 中有全部。</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>前 %1 项，共 %2 项。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>hoox::FillColumns</name>
    <message>
        <source>time %1</source>
        <comment>%1 is a time zone</comment>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>exchange</source>
        <comment>a trading venue</comment>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>side</source>
        <comment>of an order: buy or sell</comment>
        <translation>方向</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>hoox::FillDelegate</name>
    <message>
        <source>deleted since</source>
        <translation>其后已删除</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>无法读取</translation>
    </message>
</context>
<context>
    <name>hoox::FillEvidence</name>
    <message>
        <source>Export evidence</source>
        <translation>导出证据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Log of the order</source>
        <translation>订单的日志</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>one execution of an order</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Not known: the fill has no request id.</source>
        <translation>未知：成交没有请求 ID。</translation>
    </message>
    <message>
        <source>Not known: this desk did not send the order.</source>
        <translation>未知：订单不是从此交易台发送的。</translation>
    </message>
    <message>
        <source>The order did not come to this step.</source>
        <translation>订单未到这一步。</translation>
    </message>
    <message>
        <source>Not known: the fill has no order id, so no log can be found by it.</source>
        <translation>未知：成交没有订单 ID，无法据此找到日志。</translation>
    </message>
    <message>
        <source>Not known: the log does not say it.</source>
        <translation>未知：日志中没有说明。</translation>
    </message>
    <message>
        <source>Not known: it could not be read.</source>
        <translation>未知：无法读取。</translation>
    </message>
    <message>
        <source>Not known: the ledger misses a figure.</source>
        <translation>未知：账本缺少某个数据。</translation>
    </message>
    <message>
        <source>There are more than are told here.</source>
        <translation>实际多于此处所列。</translation>
    </message>
    <message>
        <source>less than a second apart</source>
        <translation>相差不到一秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1 before, by another clock</source>
        <translation>早 %1，以另一时钟计</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>The evidence is being read.</source>
        <translation>正在读取证据。</translation>
    </message>
    <message>
        <source>The log is too large to be shown here. Logs shows it.</source>
        <translation>日志太大，无法在此显示。可在“日志”中查看。</translation>
    </message>
    <message>
        <source>There is no log beside it.</source>
        <translation>旁边没有日志。</translation>
    </message>
    <message>
        <source>The log could not be read.</source>
        <translation>无法读取日志。</translation>
    </message>
    <message>
        <source>Log of the order. Secrets slipped into it and are masked here: %1. Replace these keys.</source>
        <translation>订单的日志。有机密混入其中，此处已遮蔽：%1。请更换这些密钥。</translation>
    </message>
    <message>
        <source>Export the fill&apos;s evidence</source>
        <translation>导出成交的证据</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing was exported: another fill is shown by now.</source>
        <translation>未导出任何内容：此时显示的已是另一笔成交。</translation>
    </message>
    <message>
        <source>Exported to %1. Masked values in it: %2.</source>
        <translation>已导出到 %1。其中已遮蔽的值：%2。</translation>
    </message>
    <message>
        <source>Nothing was exported: something that looks like a key stands at %1.</source>
        <translation>未导出任何内容：%1 处有疑似密钥的内容。</translation>
    </message>
    <message>
        <source>Spool</source>
        <translation>暂存区</translation>
    </message>
    <message>
        <source>Not known: neither the store nor the spool has a log of the order.</source>
        <translation>未知：存储和暂存区中都没有订单的日志。</translation>
    </message>
    <message>
        <source>No report of this workspace prints this fill.</source>
        <translation>此工作区没有印有此成交的报告。</translation>
    </message>
    <message>
        <source>A report covers this time, but does not record which page prints what.</source>
        <translation>有报告涵盖此时间，但未记录各页印有什么。</translation>
    </message>
    <message>
        <source>The log is in the spool since then, and not yet in the store.</source>
        <translation>日志自此在暂存区中，尚未进入存储。</translation>
    </message>
    <message>
        <source>Printed on page %1.</source>
        <translation>印在第 %1 页。</translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupColumns</name>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>day UTC</source>
        <translation>日期 UTC</translation>
    </message>
    <message>
        <source>hour UTC</source>
        <translation>小时 UTC</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>several</source>
        <extracomment>Not one exchange, but several.</extracomment>
        <translation>多个</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>first</source>
        <translation>首笔</translation>
    </message>
    <message>
        <source>last</source>
        <translation>末笔</translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupsPane</name>
    <message>
        <source>The fills could not be grouped.</source>
        <translation>无法将成交分组。</translation>
    </message>
    <message>
        <source>Grouping fills</source>
        <translation>正在将成交分组</translation>
    </message>
    <message>
        <source>Grouping was cancelled.</source>
        <translation>分组已取消。</translation>
    </message>
    <message>
        <source>Group now</source>
        <translation>立即分组</translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation>没有匹配的成交。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>还没有成交。</translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation>请导入账本或连接配置档。</translation>
    </message>
</context>
<context>
    <name>hoox::FillGroupsView</name>
    <message>
        <source>Row of all groups</source>
        <translation>所有分组的行</translation>
    </message>
    <message>
        <source>by symbol</source>
        <translation>按交易对</translation>
    </message>
    <message>
        <source>by exchange</source>
        <translation>按交易所</translation>
    </message>
    <message>
        <source>by day (UTC)</source>
        <translation>按日（UTC）</translation>
    </message>
    <message>
        <source>by hour (UTC)</source>
        <translation>按小时（UTC）</translation>
    </message>
    <message>
        <source>by order</source>
        <translation>按订单</translation>
    </message>
    <message>
        <source>symbols: %1</source>
        <translation>交易对：%1</translation>
    </message>
    <message>
        <source>exchanges: %1</source>
        <translation>交易所：%1</translation>
    </message>
    <message>
        <source>days: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <source>hours: %1</source>
        <translation>小时：%1</translation>
    </message>
    <message>
        <source>orders: %1, newest first</source>
        <translation>订单：%1，最新在前</translation>
    </message>
    <message>
        <source>Groups of fills</source>
        <translation>成交分组</translation>
    </message>
</context>
<context>
    <name>hoox::FillLogColumn</name>
    <message>
        <source>log</source>
        <comment>the raw log of an order</comment>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the order: ● there, ○ none, ? not known on this computer</source>
        <translation>订单日志：● 有，○ 无，? 此计算机上未知</translation>
    </message>
    <message>
        <source>log there</source>
        <translation>有日志</translation>
    </message>
    <message>
        <source>no log</source>
        <translation>无日志</translation>
    </message>
    <message>
        <source>log not known</source>
        <translation>日志未知</translation>
    </message>
    <message>
        <source>The log of this order is there. Ctrl+B opens it.</source>
        <translation>此订单有日志。按 Ctrl+B 打开。</translation>
    </message>
    <message>
        <source>There is no log of this order.</source>
        <translation>没有此订单的日志。</translation>
    </message>
    <message>
        <source>This computer does not know whether there is a log of this order. Ctrl+B asks for it.</source>
        <translation>此计算机不知道此订单是否有日志。按 Ctrl+B 查询。</translation>
    </message>
</context>
<context>
    <name>hoox::FillSheet</name>
    <message>
        <source>Fill</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Fill</source>
        <comment>one execution of an order</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Blob</source>
        <comment>the verbose record of an order</comment>
        <translation>对象</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>hoox::FillsAroundPane</name>
    <message>
        <source>Fills around that second</source>
        <translation>该秒前后的成交</translation>
    </message>
    <message>
        <source>from it</source>
        <translation>距该秒</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>in it</source>
        <extracomment>A fill in the very second that is shown.</extracomment>
        <translation>该秒内</translation>
    </message>
    <message>
        <source>Reading those of this second. Below are those of the one before.</source>
        <translation>正在读取该秒的成交。下方为前一秒的。</translation>
    </message>
    <message>
        <source>Reading the fills…</source>
        <translation>正在读取成交…</translation>
    </message>
    <message>
        <source>There is no fill before or after it.</source>
        <translation>前后均没有成交。</translation>
    </message>
    <message>
        <source>None falls into the second itself.</source>
        <translation>该秒内没有成交。</translation>
    </message>
</context>
<context>
    <name>hoox::FillsCommand</name>
    <message>
        <source>--%1 does not take &quot;%2&quot;. See &quot;hoox-console fills --help&quot;.</source>
        <translation>--%1 不接受“%2”。见“hoox-console fills --help”。</translation>
    </message>
    <message>
        <source>--limit takes a whole number that is not negative, not &quot;%1&quot;.</source>
        <translation>--limit 的值为非负整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>The newest %1 are shown. Ask for more with --limit, or for all with --csv or --json.</source>
        <translation>显示最新的 %1 笔。用 --limit 可显示更多，用 --csv 或 --json 可显示全部。</translation>
    </message>
</context>
<context>
    <name>hoox::FillsFilter</name>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>大于 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>小于 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot;</source>
        <comment>a text somewhere in a row</comment>
        <translation>含“%1”</translation>
    </message>
</context>
<context>
    <name>hoox::FillsFilterBar</name>
    <message>
        <source>cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>find text</source>
        <translation>查找文本</translation>
    </message>
    <message>
        <source>Text in symbol, order id, request id or id</source>
        <translation>在交易对、订单 ID、请求 ID 或 ID 中查找文本</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>hoox::FillsPage</name>
    <message>
        <source>Fills</source>
        <comment>executions of orders</comment>
        <translation>成交</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter for %2. Try &gt; 0.01, 1..5, = bybit, != mexc or ^BTC.</source>
        <translation>“%1”不能用作“%2”的筛选条件。可试 &gt; 0.01、1..5、= bybit、!= mexc 或 ^BTC。</translation>
    </message>
    <message>
        <source>%1 rows so far</source>
        <translation>目前 %1 行</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 of %2 rows match</source>
        <translation>%2 行中有 %1 行匹配</translation>
    </message>
    <message>
        <source>%1 rows match</source>
        <translation>%1 行匹配</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>by %1, Z to A</source>
        <translation>按%1，Z 到 A</translation>
    </message>
    <message>
        <source>by %1, A to Z</source>
        <translation>按%1，A 到 Z</translation>
    </message>
    <message>
        <source>by %1, largest first</source>
        <translation>按%1，从大到小</translation>
    </message>
    <message>
        <source>by %1, smallest first</source>
        <translation>按%1，从小到大</translation>
    </message>
    <message>
        <source>all fills</source>
        <translation>全部成交</translation>
    </message>
    <message>
        <source>still %1</source>
        <translation>仍为%1</translation>
    </message>
    <message>
        <source>ordering by %1</source>
        <translation>正在按%1排序</translation>
    </message>
    <message>
        <source>filtering</source>
        <translation>正在筛选</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>无法读取账本。</translation>
    </message>
    <message>
        <source>Reading fills</source>
        <translation>正在读取成交</translation>
    </message>
    <message>
        <source>None of %1 fills match.</source>
        <translation>%1 笔成交均不匹配。</translation>
    </message>
    <message>
        <source>No fill matches.</source>
        <translation>没有匹配的成交。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>还没有成交。</translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation>拉取时，此配置档的账本中没有成交。</translation>
    </message>
    <message>
        <source>Import a ledger or connect a profile.</source>
        <translation>请导入账本或连接配置档。</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its asset</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>手续费 %1</translation>
    </message>
    <message>
        <source>%1 without fee</source>
        <translation>%1 笔无手续费</translation>
    </message>
    <message>
        <source>Every fill</source>
        <translation>每笔成交</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>grouping</source>
        <translation>正在分组</translation>
    </message>
    <message>
        <source>These rows have no order id to open.</source>
        <translation>这些行没有可打开的订单 ID。</translation>
    </message>
    <message>
        <source>Back to the groups %1</source>
        <translation>返回分组 %1</translation>
    </message>
    <message>
        <source>This cell has no value to filter by.</source>
        <translation>此单元格没有可用于筛选的值。</translation>
    </message>
    <message>
        <source>A time cannot be left out. Choose a period instead.</source>
        <translation>时间不能排除。请改为选择期间。</translation>
    </message>
    <message>
        <source>This cell has no value to leave out.</source>
        <translation>此单元格没有可排除的值。</translation>
    </message>
    <message>
        <source>%1 values are left out already, and no more can be.</source>
        <translation>已排除 %1 个值，不能再多。</translation>
    </message>
    <message>
        <source>No row was found for that time. Try again.</source>
        <translation>未找到该时间的行。请重试。</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Nothing was copied.</source>
        <translation>未复制任何内容。</translation>
    </message>
    <message>
        <source>%1 rows are selected; the clipboard takes %2. Export them to a file instead.</source>
        <translation>已选择 %1 行；剪贴板最多容纳 %2 行。请改为导出到文件。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>adding up… %1 %</source>
        <translation>正在汇总… %1 %</translation>
    </message>
    <message>
        <source>No log can be found for this fill.</source>
        <translation>找不到此成交的日志。</translation>
    </message>
    <message>
        <source>It has neither an order id nor a request id.</source>
        <translation>它既没有订单 ID，也没有请求 ID。</translation>
    </message>
    <message>
        <source>Back to the groups</source>
        <translation>返回分组</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; is deleted.</source>
        <translation>视图“%1”已删除。</translation>
    </message>
    <message>
        <source>What is shown now stays.</source>
        <translation>当前所显示的内容不变。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No fill is chosen.</source>
        <translation>未选择成交。</translation>
    </message>
    <message>
        <source>Open the exchange&apos;s record of this fill</source>
        <translation>打开此成交的交易所记录</translation>
    </message>
    <message>
        <source>Open the position of this fill</source>
        <translation>打开此成交的持仓</translation>
    </message>
    <message>
        <source>Open the order of this fill</source>
        <translation>打开此成交的订单</translation>
    </message>
    <message>
        <source>Filter this column</source>
        <translation>筛选此列</translation>
    </message>
    <message>
        <source>Only fills with the value of this cell</source>
        <translation>仅显示与此单元格同值的成交</translation>
    </message>
    <message>
        <source>No fills with the value of this cell</source>
        <translation>排除与此单元格同值的成交</translation>
    </message>
    <message>
        <source>Go to a time, row or order id</source>
        <translation>转到时间、行或订单号</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出所显示内容</translation>
    </message>
    <message>
        <source>Stop ordering, filtering or exporting</source>
        <translation>停止排序、筛选或导出</translation>
    </message>
</context>
<context>
    <name>hoox::FilterHeader</name>
    <message>
        <source>Filter by %1</source>
        <translation>按%1筛选</translation>
    </message>
</context>
<context>
    <name>hoox::FirstRunPanel</name>
    <message>
        <source>Hoox Console is ready, and nothing has left this computer.</source>
        <translation>Hoox Console 已就绪，没有任何数据离开此计算机。</translation>
    </message>
    <message>
        <source>The ledger of this workspace holds no fills yet. There are three ways to begin.</source>
        <translation>此工作区的账本还没有成交。有三种开始方式。</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>查看样例</translation>
    </message>
    <message>
        <source>Open a ledger file</source>
        <translation>打开账本文件</translation>
    </message>
    <message>
        <source>Connect Cloudflare</source>
        <translation>连接 Cloudflare</translation>
    </message>
    <message>
        <source>From a wrangler.jsonc of Hoox. The profile starts read-only, its secrets go to the keychain, and each tier is tested with you watching.</source>
        <translation>从 Hoox 的 wrangler.jsonc 创建。配置档起初为只读，其机密存入钥匙串，并在您面前逐一测试各存储层。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Begin with an empty ledger</source>
        <translation>以空账本开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>100,000 fills on three exchanges over 90 days, with positions, balances and the exchanges&apos; own records. Paper money; everything stays in this workspace.</source>
        <translation>三个交易所 90 天内的 100,000 笔成交，含持仓、余额和交易所自己的记录。模拟资金；全部留在此工作区。</translation>
    </message>
    <message>
        <source>Make the sample</source>
        <translation>生成示例</translation>
    </message>
    <message>
        <source>A SQLite file with Hoox&apos;s tables. It is copied, the original stays as it is, and rows that break a rule are listed with their reason.</source>
        <translation>含 Hoox 表的 SQLite 文件。文件会被复制，原件不变；违反规则的行会连同原因列出。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Making the ledger</source>
        <translation>正在生成账本</translation>
    </message>
    <message>
        <source>The ledger is still empty.</source>
        <translation>账本仍为空。</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Making the ledger…</source>
        <translation>正在生成账本…</translation>
    </message>
    <message>
        <source>Putting it in its place…</source>
        <translation>正在放入到位…</translation>
    </message>
    <message>
        <source>Checking it…</source>
        <translation>正在检查…</translation>
    </message>
</context>
<context>
    <name>hoox::FlattenPdf</name>
    <message>
        <source>Open positions, the largest of each asset first</source>
        <translation>未平持仓，每种资产中最大的在前</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>size</source>
        <translation>持仓量</translation>
    </message>
    <message>
        <source>close with</source>
        <translation>平仓用</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>开仓均价</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>成交</translation>
    </message>
</context>
<context>
    <name>hoox::FlattenSheet</name>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>size</source>
        <translation>持仓量</translation>
    </message>
    <message>
        <source>close with</source>
        <extracomment>The order that closes it: BUY or SELL.</extracomment>
        <translation>平仓用</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>开仓均价</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>fills</source>
        <extracomment>Whether the recorded position agrees with the fills.</extracomment>
        <translation>成交</translation>
    </message>
    <message>
        <source>Positions to close by hand</source>
        <translation>待手动平掉的持仓</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n position(s), tab-separated.</source>
        <translation>
            <numerusform>已复制：%n 个持仓，以制表符分隔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the flatten sheet</source>
        <translation>保存清仓单</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>hoox::FlattenText</name>
    <message>
        <source>Manual flatten sheet: %1</source>
        <translation>手动清仓单：%1</translation>
    </message>
    <message>
        <source>While the kill switch is engaged Hoox refuses closes too. Close these by hand at the exchanges, the largest of each asset first. Orders that rest there are not known from here: cancel them there.</source>
        <translation>紧急停止开关触发期间，Hoox 也拒绝平仓。请在各交易所手动平掉以下持仓，每种资产的最大者在前。交易所的挂单此处无法得知：请到那里撤销。</translation>
    </message>
    <message>
        <source>The positions are not known: look at the exchanges.</source>
        <translation>持仓未知：请到交易所查看。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No open position, as of %1.</source>
        <translation>没有未平持仓，截至 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s), as of %1.</source>
        <translation>
            <numerusform>%n 个持仓，截至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is %1 old, NOT current: look at the exchanges.</source>
        <translation>数据是 %1前的，不是当前的：请到交易所查看。</translation>
    </message>
    <message>
        <source>The last read failed.</source>
        <translation>上次读取失败。</translation>
    </message>
    <message numerus="yes">
        <source>%n more may be open: their fills lack a quantity. Look at the exchanges.</source>
        <translation>
            <numerusform>可能还有 %n 个未平持仓：其成交缺少数量。请到交易所查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>相符</translation>
    </message>
</context>
<context>
    <name>hoox::FolderGetWords</name>
    <message>
        <source>of %1 objects</source>
        <translation>共 %1 个对象</translation>
    </message>
    <message>
        <source>of %1 objects so far</source>
        <translation>目前共 %1 个对象</translation>
    </message>
    <message>
        <source>%1 of %2 objects written, %3; %4 were there already. Folder: %5</source>
        <translation>已写入 %1 个对象，共 %2 个，%3；%4 个早已存在。文件夹：%5</translation>
    </message>
    <message>
        <source>Objects that changed meanwhile, of which the newest was taken: %1</source>
        <translation>其间有变更、已取最新版本的对象：%1</translation>
    </message>
    <message>
        <source>Objects that failed: %1</source>
        <translation>失败的对象：%1</translation>
    </message>
    <message>
        <source>Name the folder to write into with -o.</source>
        <translation>请用 -o 指定写入的文件夹。</translation>
    </message>
</context>
<context>
    <name>hoox::Format</name>
    <message>
        <source>not a number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>n/a (base 0)</source>
        <translation>不适用（基数 0）</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>hoox::FreshnessStamp</name>
    <message>
        <source>From %1 %2, %3 old</source>
        <translation>数据时间 %1 %2，已过去 %3</translation>
    </message>
    <message>
        <source>as of %1 %2, %3</source>
        <translation>截至 %1 %2，%3前</translation>
    </message>
</context>
<context>
    <name>hoox::GlanceView</name>
    <message>
        <source>Glance</source>
        <translation>速览</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>无待处理事项</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 项待您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Kill switch %1: %2.</source>
        <translation>紧急停止开关 %1：%2。</translation>
    </message>
    <message>
        <source>Open positions: %1.</source>
        <translation>未平持仓：%1。</translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation>注意：%1。</translation>
    </message>
    <message>
        <source>exposure, gross</source>
        <translation>敞口总额</translation>
    </message>
    <message>
        <source>positions not known</source>
        <translation>持仓未知</translation>
    </message>
    <message>
        <source>positions: %1</source>
        <translation>持仓：%1</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>hoox::GoToRow</name>
    <message>
        <source>go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to a time, a row or an order id</source>
        <translation>转到某个时间、行或订单 ID</translation>
    </message>
    <message>
        <source>time, row or order id</source>
        <translation>时间、行或订单 ID</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>There are %1 rows.</source>
        <translation>共有 %1 行。</translation>
    </message>
</context>
<context>
    <name>hoox::HandoverCommand</name>
    <message>
        <source>Since %1; %2 accepted last, at %3.</source>
        <translation>自 %1 起；上次由 %2 于 %3 接班。</translation>
    </message>
    <message>
        <source>Since %1; no shift was handed over here yet.</source>
        <translation>自 %1 起；此处尚未交接过班次。</translation>
    </message>
    <message>
        <source>Fills: %1, failed: %2</source>
        <translation>成交：%1，失败：%2</translation>
    </message>
    <message>
        <source>Realised, fees in: %1</source>
        <translation>已实现盈亏，含手续费：%1</translation>
    </message>
    <message>
        <source>Done by others: %1</source>
        <translation>他人操作：%1</translation>
    </message>
    <message>
        <source>Kill keys changed elsewhere: %1</source>
        <translation>在别处更改的停止键：%1</translation>
    </message>
    <message>
        <source>Open alerts: %1</source>
        <translation>未处理告警：%1</translation>
    </message>
    <message>
        <source>Unresolved orders: %1</source>
        <translation>未决订单：%1</translation>
    </message>
    <message>
        <source>handover accept needs --name with the name of who takes over.</source>
        <translation>handover accept 需要 --name，给出接班人的姓名。</translation>
    </message>
</context>
<context>
    <name>hoox::HandoverRow</name>
    <message>
        <source>Hand over…</source>
        <translation>交班…</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>not handed over yet</source>
        <translation>尚未交接</translation>
    </message>
    <message>
        <source>%1 since %2 %3</source>
        <comment>name, time, zone</comment>
        <translation>%1，自 %2 %3 起</translation>
    </message>
</context>
<context>
    <name>hoox::HandoverSheet</name>
    <message>
        <source>Accept the shift</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>What to know (optional)</source>
        <translation>注意事项（可选）</translation>
    </message>
    <message>
        <source>Since %1. %2 accepted last, %3.</source>
        <translation>自 %1 起。上次由 %2 接班，%3。</translation>
    </message>
    <message>
        <source>Since %1: no shift was handed over here yet.</source>
        <translation>自 %1 起：此处尚未交接过班次。</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>realised, fees in, %1</source>
        <translation>已实现盈亏，含手续费，%1</translation>
    </message>
    <message>
        <source>and more: the audit log has them all</source>
        <translation>还有更多：全部见审计日志</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation>他人操作</translation>
    </message>
    <message>
        <source>nothing in this workspace</source>
        <translation>此工作区中没有</translation>
    </message>
    <message>
        <source>Kill keys changed elsewhere</source>
        <translation>在别处更改的停止键</translation>
    </message>
    <message>
        <source>none was seen</source>
        <translation>未见到</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未处理告警</translation>
    </message>
    <message>
        <source>none waits for a hand</source>
        <translation>没有等待处理的</translation>
    </message>
    <message>
        <source>Unresolved orders</source>
        <translation>未决订单</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>hoox::HealthWords</name>
    <message>
        <source>locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>%1 edge + %2 network</source>
        <translation>%1 边缘 + %2 网络</translation>
    </message>
    <message>
        <source>%1 edge</source>
        <comment>a target that is the edge&apos;s own</comment>
        <translation>%1 边缘</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>OVER</source>
        <translation>超标</translation>
    </message>
    <message>
        <source>One read in twenty takes %1 or more, of %2 at most.</source>
        <translation>二十次读取中有一次耗时不低于 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>One write in twenty takes %1 or more, of %2 at most.</source>
        <translation>二十次写入中有一次耗时不低于 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>Half of the few reads take %1 or more, of %2 at most.</source>
        <translation>为数不多的读取中有一半耗时不低于 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>Half of the few writes take %1 or more, of %2 at most.</source>
        <translation>为数不多的写入中有一半耗时不低于 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>Orders wait so much longer before they are sent. See what else writes to this disk.</source>
        <translation>订单发送前的等待也相应变长。请查看还有什么在写入此磁盘。</translation>
    </message>
    <message>
        <source>The kill switch is read and written through it: expect ENGAGE to be confirmed later.</source>
        <translation>紧急停止开关经由它读写：“紧急停止”的确认预计会延后。</translation>
    </message>
    <message>
        <source>Pages fill more slowly; nothing is lost. See what else reads or writes this disk.</source>
        <translation>页面填充变慢；不会丢失任何内容。请查看还有什么在读写此磁盘。</translation>
    </message>
    <message>
        <source>Nothing is lost: what cannot be put there waits in the spool, and fills are in the ledger.</source>
        <translation>不会丢失任何内容：无法存入的在暂存区等待，成交在账本中。</translation>
    </message>
    <message>
        <source>KV reads</source>
        <translation>KV 读取</translation>
    </message>
    <message>
        <source>KV writes</source>
        <translation>KV 写入</translation>
    </message>
    <message>
        <source>KV deletes</source>
        <translation>KV 删除</translation>
    </message>
    <message>
        <source>KV lists</source>
        <translation>KV 列出</translation>
    </message>
    <message>
        <source>D1 rows read</source>
        <translation>D1 读取行数</translation>
    </message>
    <message>
        <source>D1 rows written</source>
        <translation>D1 写入行数</translation>
    </message>
    <message>
        <source>R2 writes and lists</source>
        <translation>R2 写入和列出</translation>
    </message>
    <message>
        <source>R2 reads</source>
        <translation>R2 读取</translation>
    </message>
    <message>
        <source>%1, this month</source>
        <translation>%1，本月</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of a budget</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>已用完</translation>
    </message>
    <message>
        <source>lasts the month</source>
        <translation>本月够用</translation>
    </message>
    <message>
        <source>lasts the day</source>
        <translation>当天够用</translation>
    </message>
    <message>
        <source>runs out on %1</source>
        <comment>a day, UTC</comment>
        <translation>将于 %1 用完</translation>
    </message>
    <message>
        <source>runs out at %1 %2</source>
        <comment>time of day, zone</comment>
        <translation>将于 %1 %2 用完</translation>
    </message>
    <message>
        <source>Counted by the consoles of this workspace. What Hoox&apos;s workers and others of the account use is not known here: the truth is at least so much.</source>
        <translation>由此工作区的各控制台计数。Hoox 的 Worker 以及账户中其他使用者的用量在此未知：实际用量至少有这么多。</translation>
    </message>
</context>
<context>
    <name>hoox::HeatLegend</name>
    <message>
        <source>Shade and bar of a cell: its share of the gross exposure in its asset</source>
        <translation>单元格的底色与色条：其在该资产敞口总额中的占比</translation>
    </message>
    <message>
        <source>share of gross</source>
        <translation>占总额</translation>
    </message>
    <message>
        <source>the bar has its length</source>
        <translation>色条长度相同</translation>
    </message>
    <message>
        <source>lower left: unrealised</source>
        <translation>左下：未实现盈亏</translation>
    </message>
</context>
<context>
    <name>hoox::HoldButton</name>
    <message>
        <source>%1 · %2 s left</source>
        <translation>%1 · 还需 %2 秒</translation>
    </message>
</context>
<context>
    <name>hoox::ImagePane</name>
    <message>
        <source>It has too many pixels to be shown here. Download it instead.</source>
        <translation>像素过多，无法在此显示。请改为下载。</translation>
    </message>
    <message>
        <source>It is not a sound picture.</source>
        <translation>这不是完好的图片。</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentCommand</name>
    <message>
        <source>%1 runs since %2, marked by %3, on the profile %4.</source>
        <translation>%1 自 %2 起进行中，由 %3 标记，配置档 %4。</translation>
    </message>
    <message>
        <source>No incident runs.</source>
        <translation>没有进行中的事件。</translation>
    </message>
    <message>
        <source>%1 runs already.</source>
        <translation>%1 已在进行中。</translation>
    </message>
    <message>
        <source>--language is en, de or zh.</source>
        <translation>--language 只能是 en、de 或 zh。</translation>
    </message>
    <message>
        <source>It is of the profile %1: say --profile %1.</source>
        <translation>它属于配置档 %1：请指定 --profile %1。</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentDesk</name>
    <message>
        <source>No incident was started</source>
        <translation>未能开始事件</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Close the incident of %1?</source>
        <translation>结束 %1 的事件？</translation>
    </message>
    <message>
        <source>Everything since then goes into a folder: a sealed PDF, the audit log, the kill journal, alerts, fills, positions before and after, and what was opened.</source>
        <translation>此后的一切都存入一个文件夹：密封的 PDF、审计日志、停止日志、告警、成交、前后持仓以及打开过的对象。</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>事件说明</translation>
    </message>
    <message>
        <source>Close and seal</source>
        <translation>结束并密封</translation>
    </message>
    <message>
        <source>The incident runs on</source>
        <translation>事件仍在进行</translation>
    </message>
    <message>
        <source>The incident is closed and sealed</source>
        <translation>事件已结束并密封</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentSpecs</name>
    <message>
        <source>Show what changed since the last handover: fills, profit, what others did, open alerts, unresolved orders.</source>
        <translation>显示上次交接班以来的变化：成交、盈亏、他人操作、未处理告警、未决订单。</translation>
    </message>
    <message>
        <source>Since this operator&apos;s own shift ended.</source>
        <translation>自该操作员本人班次结束时起。</translation>
    </message>
    <message>
        <source>Take the shift over by name, with what was handed over; it is in the audit log.</source>
        <translation>以姓名接班，并记录交接内容；记入审计日志。</translation>
    </message>
    <message>
        <source>Who takes over.</source>
        <translation>接班人。</translation>
    </message>
    <message>
        <source>What to know.</source>
        <translation>注意事项。</translation>
    </message>
    <message>
        <source>Mark T0: from now on what is done, changed and opened is kept for the incident&apos;s folder.</source>
        <translation>标记 T0：从现在起，所做、所改、所打开的一切都为事件文件夹保留。</translation>
    </message>
    <message>
        <source>What it is about.</source>
        <translation>事由。</translation>
    </message>
    <message>
        <source>Say whether an incident runs, since when and whose; and which were closed.</source>
        <translation>说明是否有进行中的事件、自何时、属于谁；以及哪些已结束。</translation>
    </message>
    <message>
        <source>Write the incident&apos;s folder: a sealed PDF and the raw evidence, with a list of SHA-256 sums. Whatever fails, the incident runs on.</source>
        <translation>写出事件文件夹：密封的 PDF 和原始证据，附 SHA-256 校验和清单。无论何处失败，事件都继续进行。</translation>
    </message>
    <message>
        <source>What it was.</source>
        <translation>事件说明。</translation>
    </message>
    <message>
        <source>Of the PDF: en, de or zh; en if not given.</source>
        <translation>PDF 的语言：en、de 或 zh；未指定时为 en。</translation>
    </message>
    <message>
        <source>Check the folder of a closed incident against its list, its chain and the audit log. Ends with 5 if something is not as it was sealed.</source>
        <translation>将已结束事件的文件夹与其清单、链和审计日志核对。若有内容与密封时不同，以 5 结束。</translation>
    </message>
    <message>
        <source>It was closed in another workspace: do not look for it in the audit log.</source>
        <translation>它是在另一个工作区结束的：不在审计日志中查找。</translation>
    </message>
    <message>
        <source>The folder, or the name of one of the workspace&apos;s incidents.</source>
        <translation>文件夹，或此工作区某个事件的名称。</translation>
    </message>
</context>
<context>
    <name>hoox::IncidentVerifyCommand</name>
    <message>
        <source>The audit log recorded this list when the incident was closed.</source>
        <translation>事件结束时，审计日志记录了这份清单。</translation>
    </message>
    <message>
        <source>The audit log recorded ANOTHER list: the folder was written anew.</source>
        <translation>审计日志记录的是另一份清单：文件夹被重新写过。</translation>
    </message>
    <message>
        <source>The audit log has NO incident of this name that was closed here.</source>
        <translation>审计日志中没有在此结束的同名事件。</translation>
    </message>
    <message>
        <source>%1 is NOT as it was sealed.</source>
        <translation>%1 与密封时不同。</translation>
    </message>
    <message>
        <source>%1 is GONE.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>%1 was NOT there when it was sealed.</source>
        <translation>%1 在密封时并不存在。</translation>
    </message>
    <message>
        <source>The chain of audit.jsonl is BROKEN: %1.</source>
        <translation>audit.jsonl 的链已断裂：%1。</translation>
    </message>
    <message>
        <source>The audit log of this workspace is NOT what was written: what it says proves nothing.</source>
        <translation>此工作区的审计日志与写入时不同：其内容不能证明任何事。</translation>
    </message>
    <message>
        <source>Files on the list: %1</source>
        <translation>清单中的文件：%1</translation>
    </message>
    <message>
        <source>SHA-256 of the list: %1</source>
        <translation>清单的 SHA-256：%1</translation>
    </message>
    <message>
        <source>The evidence is as it was sealed.</source>
        <translation>证据与密封时一致。</translation>
    </message>
    <message>
        <source>The evidence is NOT as it was sealed.</source>
        <translation>证据与密封时不一致。</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
</context>
<context>
    <name>hoox::InitCommand</name>
    <message>
        <source>Sample data. Nothing here trades.</source>
        <translation>样例数据。此处不进行任何交易。</translation>
    </message>
    <message>
        <source>is no known value</source>
        <translation>不是已知的值</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>为负</translation>
    </message>
    <message>
        <source>is not upper case</source>
        <translation>不是大写</translation>
    </message>
    <message>
        <source>is in milliseconds; seconds are wanted</source>
        <translation>以毫秒计；应以秒计</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>making a sample</source>
        <translation>正在生成样例</translation>
    </message>
    <message>
        <source>A sample workspace is in %1: %2 fills of %3 orders, %4 order logs.</source>
        <translation>样例工作区在 %1：%3 笔订单的 %2 笔成交，%4 份订单日志。</translation>
    </message>
    <message>
        <source>An empty workspace is in %1.</source>
        <translation>空工作区在 %1。</translation>
    </message>
    <message>
        <source>copying the ledger</source>
        <translation>正在复制账本</translation>
    </message>
    <message>
        <source>refused: row %1, column %2: &quot;%3&quot; %4</source>
        <translation>已拒绝：第 %1 行，列 %2：“%3”%4</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… 另有 %1 项。</translation>
    </message>
    <message>
        <source>A workspace is in %1: %2 fills, %3 rows refused.</source>
        <translation>工作区在 %1：%2 笔成交，已拒绝 %3 行。</translation>
    </message>
    <message>
        <source>--sample and --ledger exclude each other.</source>
        <translation>--sample 与 --ledger 不能同时使用。</translation>
    </message>
</context>
<context>
    <name>hoox::InlineRow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>hoox::JsonTreeDelegate</name>
    <message>
        <source>masked</source>
        <translation>已遮蔽</translation>
    </message>
</context>
<context>
    <name>hoox::KillAlarmsButton</name>
    <message>
        <source>Alerts (F8)</source>
        <translation>告警（F8）</translation>
    </message>
    <message>
        <source>Alerts: %1. Opens the list.</source>
        <translation>告警：%1。打开列表。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 条待确认</numerusform>
        </translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>告警</translation>
    </message>
</context>
<context>
    <name>hoox::KillCommand</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>%1 (malformed: no worker honours it, so it is not engaged)</source>
        <translation>%1（格式错误：任何 Worker 都不认，因此未触发）</translation>
    </message>
    <message>
        <source>a location that it does not tell</source>
        <translation>未说明的位置</translation>
    </message>
    <message>
        <source>gateway refuses at   %1, %2 (UTC)</source>
        <translation>网关拒绝             %1，%2（UTC）</translation>
    </message>
    <message>
        <source>gateway lets in at   %1, %2 (UTC)</source>
        <translation>网关放行             %1，%2（UTC）</translation>
    </message>
    <message>
        <source>gateway              not known: %1</source>
        <translation>网关                 未知：%1</translation>
    </message>
    <message>
        <source>read (UTC)          %1</source>
        <translation>读取（UTC）         %1</translation>
    </message>
    <message>
        <source>gateway queue        cannot be read; its tries end %1 (UTC), about</source>
        <translation>网关队列             无法读取；重试约于 %1（UTC）结束</translation>
    </message>
    <message>
        <source>gateway queue        cannot be read; when its tries end is not known</source>
        <translation>网关队列             无法读取；重试何时结束未知</translation>
    </message>
    <message>
        <source>by %1: &quot;%2&quot;</source>
        <translation>操作者 %1：“%2”</translation>
    </message>
    <message>
        <source>Not confirmed yet: an engage of the profile %1. Finish it with --profile.</source>
        <translation>尚未确认：配置档 %1 的触发。请用 --profile 完成。</translation>
    </message>
    <message>
        <source>The journal could not be written: a restart would not know of this.</source>
        <translation>无法写入流水：重启后将不知道此次操作。</translation>
    </message>
    <message>
        <source>Orders that are unresolved here: not known.</source>
        <translation>本机未决的订单：未知。</translation>
    </message>
    <message>
        <source>Orders that are unresolved here: %1. See order list --unresolved.</source>
        <translation>本机未决的订单：%1。见 order list --unresolved。</translation>
    </message>
    <message>
        <source>--try takes a number of seconds above 0, not &quot;%1&quot;.</source>
        <translation>--try 的值为大于 0 的秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>No answer yet, and nothing is kept: engage again, or stop trading at the exchanges.</source>
        <translation>尚无应答，且未保留任何内容：请再次触发，或到交易所停止交易。</translation>
    </message>
    <message>
        <source>Engaged by one key; the other is not confirmed. The next start goes on with it.</source>
        <translation>已由一个键触发；另一个未得到确认。下次启动会继续。</translation>
    </message>
    <message>
        <source>No answer yet. The engage is kept in the journal; the next start goes on with it.</source>
        <translation>尚无应答。触发已保留在流水中；下次启动会继续。</translation>
    </message>
    <message>
        <source>A release needs --reason with at least one word.</source>
        <translation>解除需要 --reason，至少一个词。</translation>
    </message>
</context>
<context>
    <name>hoox::KillEngageButton</name>
    <message>
        <source>ENGAGE</source>
        <translation>紧急停止</translation>
    </message>
    <message>
        <source>sent when reachable</source>
        <translation>可连接时发送</translation>
    </message>
</context>
<context>
    <name>hoox::KillSwitchBar</name>
    <message>
        <source>Kill switch: %1</source>
        <translation>紧急停止开关：%1</translation>
    </message>
    <message>
        <source>Kill switch: %1. Opens the details.</source>
        <translation>紧急停止开关：%1。打开详情。</translation>
    </message>
    <message>
        <source>Engage the kill switch</source>
        <translation>触发紧急停止开关</translation>
    </message>
    <message>
        <source>Stops trading at once. Also Ctrl+Shift+K.</source>
        <translation>立即停止交易。也可用 Ctrl+Shift+K。</translation>
    </message>
    <message>
        <source>Kept, and sent when the config store can be reached.</source>
        <translation>已保留，待可连接配置存储时发送。</translation>
    </message>
    <message>
        <source>Stop trading at once (Ctrl+Shift+K)</source>
        <translation>立即停止交易（Ctrl+Shift+K）</translation>
    </message>
    <message>
        <source>exposure, gross</source>
        <translation>敞口总额</translation>
    </message>
    <message>
        <source>exposure, %1 old</source>
        <translation>敞口（%1前）</translation>
    </message>
</context>
<context>
    <name>hoox::KillWords</name>
    <message>
        <source>TRADING</source>
        <translation>TRADING</translation>
    </message>
    <message>
        <source>ENGAGING</source>
        <translation>ENGAGING</translation>
    </message>
    <message>
        <source>ENGAGED</source>
        <translation>ENGAGED</translation>
    </message>
    <message>
        <source>RELEASING</source>
        <translation>RELEASING</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNKNOWN</translation>
    </message>
    <message>
        <source>DIVERGED</source>
        <translation>DIVERGED</translation>
    </message>
    <message>
        <source>NOT CONNECTED</source>
        <translation>NOT CONNECTED</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>“%1”, which no worker honours</source>
        <translation>“%1”，任何 Worker 都不认</translation>
    </message>
    <message>
        <source>both keys true</source>
        <translation>两个键均为 true</translation>
    </message>
    <message>
        <source>both keys not set, so not engaged</source>
        <translation>两个键均未设置，因此未触发</translation>
    </message>
    <message>
        <source>both keys false</source>
        <translation>两个键均为 false</translation>
    </message>
    <message>
        <source>trade:kill_switch is %1, global:kill_switch is %2</source>
        <translation>trade:kill_switch 为 %1，global:kill_switch 为 %2</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>从未读取</translation>
    </message>
    <message>
        <source>%1 %2, %3 ago</source>
        <translation>%1 %2，%3前</translation>
    </message>
    <message>
        <source>gateway refused at %1 after %2</source>
        <translation>网关在 %1 拒绝，用时 %2</translation>
    </message>
    <message>
        <source>gateway refused after %1, location not known</source>
        <translation>网关拒绝，用时 %1，位置未知</translation>
    </message>
    <message>
        <source>gateway refused at %1, %2</source>
        <comment>place, time of day</comment>
        <translation>网关在 %1 拒绝，%2</translation>
    </message>
    <message>
        <source>gateway refused %1, location not known</source>
        <comment>time of day</comment>
        <translation>网关于 %1 拒绝，位置未知</translation>
    </message>
    <message>
        <source>gateway lets requests in, location not known, %1</source>
        <translation>网关放行请求，位置未知，%1</translation>
    </message>
    <message>
        <source>gateway lets requests in at %1, %2</source>
        <translation>网关在 %1 放行请求，%2</translation>
    </message>
    <message>
        <source>gateway not known: %1</source>
        <translation>网关未知：%1</translation>
    </message>
    <message>
        <source>journalled %1</source>
        <translation>记入流水 %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>stored %1</source>
        <translation>写入 %1</translation>
    </message>
    <message>
        <source>both keys %1</source>
        <translation>两个键写入 %1</translation>
    </message>
    <message>
        <source>gateway refused %1</source>
        <translation>网关拒绝 %1</translation>
    </message>
    <message>
        <source>settled %1</source>
        <translation>稳定 %1</translation>
    </message>
    <message>
        <source>not journalled: the disk refused, the write is sent all the same</source>
        <translation>未记入流水：磁盘拒绝，写入仍会发送</translation>
    </message>
    <message>
        <source>try %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>the config store cannot be reached</source>
        <translation>无法连接配置存储</translation>
    </message>
    <message>
        <source>last answer: %1</source>
        <translation>上次应答：%1</translation>
    </message>
    <message>
        <source>keeps trying</source>
        <translation>持续尝试</translation>
    </message>
    <message>
        <source>found engaged</source>
        <translation>读取时已触发</translation>
    </message>
    <message>
        <source>engaged %1</source>
        <translation>触发于 %1</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已稳定</translation>
    </message>
    <message>
        <source>settled, stored %1</source>
        <translation>已稳定，写入 %1</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>other locations may lag %1 more</source>
        <translation>其他位置可能还要延迟 %1</translation>
    </message>
    <message>
        <source>by %1: “%2”</source>
        <translation>操作者 %1：“%2”</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作者 %1</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>%1前读取</translation>
    </message>
    <message>
        <source>both keys written false</source>
        <translation>两个键已写为 false</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>正在读回</translation>
    </message>
    <message>
        <source>desk stays locked</source>
        <translation>交易台保持锁定</translation>
    </message>
    <message>
        <source>last good read %1: %2</source>
        <translation>上次有效读取 %1：%2</translation>
    </message>
    <message>
        <source>no verified read yet</source>
        <translation>尚无经校验的读取</translation>
    </message>
    <message>
        <source>treat as not safe</source>
        <translation>按不安全处理</translation>
    </message>
    <message>
        <source>we wrote false; store answers true</source>
        <translation>本机写入 false；存储应答 true</translation>
    </message>
    <message>
        <source>we wrote true; store answers false</source>
        <translation>本机写入 true；存储应答 false</translation>
    </message>
    <message>
        <source>not by us</source>
        <translation>非本机更改</translation>
    </message>
    <message>
        <source>engage is kept and sent when config answers</source>
        <translation>触发会保留，待配置存储应答时发送</translation>
    </message>
    <message>
        <source>other ways: CLI, exchange sites</source>
        <translation>其他途径：命令行、交易所网站</translation>
    </message>
    <message>
        <source>The config store cannot be reached, so nothing can be released.</source>
        <translation>无法连接配置存储，因此无法解除。</translation>
    </message>
    <message>
        <source>This profile is read-only: it may engage, and nothing else. Release from another desk, or make the profile writable under Settings.</source>
        <translation>此配置档为只读：只能触发，不能做其他操作。请从其他交易台解除，或在“设置”中将配置档设为可写。</translation>
    </message>
    <message>
        <source>Trading is not stopped: there is nothing to release.</source>
        <translation>交易未停止：无需解除。</translation>
    </message>
    <message>
        <source>The engage is not confirmed yet. Release is possible once the store has answered.</source>
        <translation>触发尚未得到确认。存储应答之后才能解除。</translation>
    </message>
    <message>
        <source>A release is under way: both keys are being read back.</source>
        <translation>正在解除：正在读回两个键。</translation>
    </message>
    <message>
        <source>The state is not known: both keys need a fresh, verified read first.</source>
        <translation>状态未知：须先对两个键做一次新的、经校验的读取。</translation>
    </message>
    <message>
        <source>The gateway answers something else than the store. Engage again, then release.</source>
        <translation>网关的应答与存储不同。请再次触发，然后解除。</translation>
    </message>
    <message>
        <source>The store answers something else than was written here. Engage again, then release.</source>
        <translation>存储的应答与此处写入的不同。请再次触发，然后解除。</translation>
    </message>
</context>
<context>
    <name>hoox::LedgerCommands</name>
    <message>
        <source>Stored as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Waits in the spool, to be stored as %1</source>
        <translation>在暂存区等待，将存为 %1</translation>
    </message>
    <message>
        <source>%1
Verified: %2 rows, content hash %3.</source>
        <translation>%1
已校验：%2 行，内容哈希 %3。</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>no sound backup</source>
        <translation>没有完好的备份</translation>
    </message>
    <message>
        <source>verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>%1 is sound: %2 rows, content hash %3.</source>
        <translation>%1 完好：%2 行，内容哈希 %3。</translation>
    </message>
    <message>
        <source>restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>What was there before: %1</source>
        <translation>先前的内容：%1</translation>
    </message>
</context>
<context>
    <name>hoox::LedgerTableView</name>
    <message>
        <source>Row of all fills</source>
        <translation>所有成交的行</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>No fill is chosen.</source>
        <translation>未选择成交。</translation>
    </message>
    <message>
        <source>Copy the rows as text</source>
        <translation>将行复制为文本</translation>
    </message>
    <message>
        <source>Copy the rows as text, with heads</source>
        <translation>将行连同列标题复制为文本</translation>
    </message>
    <message>
        <source>Copy the rows as JSON</source>
        <translation>将行复制为 JSON</translation>
    </message>
    <message>
        <source>Copy the rows as CSV</source>
        <translation>将行复制为 CSV</translation>
    </message>
</context>
<context>
    <name>hoox::LimitWords</name>
    <message>
        <source>More than is held: %1 of %2.</source>
        <translation>超过持仓量：%1，持有 %2。</translation>
    </message>
    <message>
        <source>More than the gateway takes at once: %1 of %2.</source>
        <translation>超过网关单次可接受的数量：%1，上限为 %2。</translation>
    </message>
    <message>
        <source>Over the limit of an order: %1, the limit is %2.</source>
        <translation>超出单笔订单限额：%1，限额为 %2。</translation>
    </message>
    <message>
        <source>Over the limit of a position: %1, the limit is %2.</source>
        <translation>超出持仓限额：%1，限额为 %2。</translation>
    </message>
    <message>
        <source>%1 away from the last price, the limit is %2.</source>
        <translation>偏离最新价 %1，限额为 %2。</translation>
    </message>
    <message>
        <source>There is a limit, and no last price to hold the order against.</source>
        <translation>设有限额，但没有最新价可与订单比较。</translation>
    </message>
    <message>
        <source>There is nothing to close there.</source>
        <translation>那里没有可平的持仓。</translation>
    </message>
    <message>
        <source>What is held there is not known for certain: look at the position first.</source>
        <translation>那里的持仓无法确知：请先查看持仓。</translation>
    </message>
    <message>
        <source>A limit cannot be read.</source>
        <translation>某项限额无法读取。</translation>
    </message>
    <message>
        <source>The desk will refuse it (%1).</source>
        <comment>where the limit stands</comment>
        <translation>交易台会拒绝（%1）。</translation>
    </message>
</context>
<context>
    <name>hoox::LockCover</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The window is locked</source>
        <translation>窗口已锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 不正确。</translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at least %n characters.</source>
        <translation>
            <numerusform>PIN 至少需要 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A PIN has at most %n characters.</source>
        <translation>
            <numerusform>PIN 最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The PIN could not be kept: the system has no memory or randomness for it. Try again.</source>
        <translation>无法保存 PIN：系统缺少内存或随机数。请重试。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n s.</source>
        <translation>
            <numerusform>%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>This window waits for the PIN. The kill switch works all the same: ENGAGE above, or Ctrl+Shift+K.</source>
        <translation>此窗口等待输入 PIN。紧急停止开关仍然有效：上方的“紧急停止”，或 Ctrl+Shift+K。</translation>
    </message>
</context>
<context>
    <name>hoox::LocksPane</name>
    <message>
        <source>Locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>reserved</source>
        <comment>state of a lock</comment>
        <translation>已预留</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>state of a lock</comment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>this window</source>
        <translation>此窗口</translation>
    </message>
    <message>
        <source>%1, process %2</source>
        <extracomment>Who, and the number of a process.</extracomment>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>expires in</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>持有者</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>起始 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n taken</source>
        <translation>
            <numerusform>已占用 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The locks cannot be read: %1</source>
        <translation>无法读取锁：%1</translation>
    </message>
    <message>
        <source>Reading the locks…</source>
        <translation>正在读取锁…</translation>
    </message>
    <message>
        <source>No request id is taken. Each is reserved before its order is sent, and kept for 24 h after it.</source>
        <translation>没有被占用的请求 ID。每个请求 ID 在订单发送之前预留，之后保留 24 小时。</translation>
    </message>
    <message numerus="yes">
        <source>%n more, each kept for 24 h.</source>
        <translation>
            <numerusform>另有 %n 个，各保留 24 小时。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MainWindow</name>
    <message>
        <source>%1 · Hoox Console</source>
        <translation>%1 · Hoox Console</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · Hoox Console</source>
        <translation>%1 · %2 · %3 · Hoox Console</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>关闭窗口？</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation>
            <numerusform>%n 笔订单未决</numerusform>
        </translation>
    </message>
    <message>
        <source>Engage the kill switch: stop trading at once</source>
        <translation>触发紧急停止开关：立即停止交易</translation>
    </message>
    <message>
        <source>Kill switch: state, release</source>
        <translation>紧急停止开关：状态、解除</translation>
    </message>
    <message>
        <source>Incident: mark T0, or close the one that runs</source>
        <translation>事件：标记 T0，或结束正在进行的事件</translation>
    </message>
    <message>
        <source>Hand the shift over: what changed, and who takes it</source>
        <translation>交接班：有何变化、由谁接班</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys of this window</source>
        <translation>此窗口的按键</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Have the screen reader say kill switch, exposure and alerts</source>
        <translation>让屏幕阅读器朗读紧急停止开关、敞口和警报</translation>
    </message>
    <message>
        <source>Glance page: three facts in large letters</source>
        <translation>速览页：三项大字信息</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation>重新读取此页</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Acknowledge with a word</source>
        <translation>附说明确认</translation>
    </message>
    <message>
        <source>Why, or what was done</source>
        <translation>原因，或已采取的措施</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Shelve this alert?</source>
        <translation>搁置此告警？</translation>
    </message>
    <message>
        <source>%1. It stays in the list, calls nobody, and is raised anew at the end.</source>
        <translation>%1。它留在列表中，不再提醒任何人，到时会重新发出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
</context>
<context>
    <name>hoox::MarkSection</name>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Mark of your own for %1</source>
        <translation>%1 的自定标记价</translation>
    </message>
    <message>
        <source>A mark is a price above 0, like 64541.3.</source>
        <translation>标记价是大于 0 的价格，如 64541.3。</translation>
    </message>
    <message>
        <source>Mark of your own</source>
        <translation>自定标记价</translation>
    </message>
</context>
<context>
    <name>hoox::MatrixCellDelegate</name>
    <message>
        <source>net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>net, %1</source>
        <translation>净额，%1</translation>
    </message>
    <message>
        <source>gross %1</source>
        <extracomment>Long and short added up without their signs.</extracomment>
        <translation>总额 %1</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>目前</translation>
    </message>
</context>
<context>
    <name>hoox::MigrateCommand</name>
    <message>
        <source>Unmanaged: its tables are there, but nobody tracks its migrations. &quot;migrate baseline&quot; begins to.</source>
        <translation>未受管理：表已存在，但迁移无人跟踪。“migrate baseline”可开始跟踪。</translation>
    </message>
    <message>
        <source>Of others, read only: %1, %2</source>
        <translation>属于其他工具，只读：%1，%2</translation>
    </message>
    <message>
        <source>backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>没有待应用的迁移。</translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) applied. Backup before: %1</source>
        <translation>
            <numerusform>已应用 %n 个迁移。应用前的备份：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n migration(s) recorded as applied; none was run. Backup before: %1</source>
        <translation>
            <numerusform>已将 %n 个迁移记录为已应用；均未运行。记录前的备份：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::MigrationsPage</name>
    <message>
        <source>Migrations and backups</source>
        <translation>迁移与备份</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>%1, in the workspace&apos;s folder</source>
        <translation>%1，在工作区的文件夹中</translation>
    </message>
    <message>
        <source>restore backs up first and asks for the word “%1”</source>
        <translation>恢复会先备份，并要求输入“%1”</translation>
    </message>
    <message>
        <source>restore</source>
        <extracomment>The word an operator types to restore a backup.</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Apply pending…</source>
        <translation>应用迁移…</translation>
    </message>
    <message>
        <source>last backup</source>
        <translation>上次备份</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>One is made before every migration and every restore, or by Back up now.</source>
        <translation>每次迁移和恢复之前，或按“立即备份”时会生成备份。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Verify %1</source>
        <translation>校验 %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>无法读取账本。</translation>
    </message>
    <message>
        <source>Reading the ledger&apos;s migrations…</source>
        <translation>正在读取账本的迁移…</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2，%3，%4</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>verified when made</source>
        <translation>生成时已校验</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing runs before a backup was opened and checked</source>
        <translation>备份未经打开并检查之前，不运行任何操作</translation>
    </message>
    <message>
        <source>unmanaged: the tables are there, nobody tracks them</source>
        <translation>未受管理：表已存在，无人跟踪</translation>
    </message>
    <message>
        <source>Nothing was restored.</source>
        <translation>未恢复任何内容。</translation>
    </message>
    <message>
        <source>The word typed was not “%1”.</source>
        <translation>输入的不是“%1”。</translation>
    </message>
    <message>
        <source>stopped before it was done; nothing was changed</source>
        <translation>完成之前已停止；未做任何更改</translation>
    </message>
    <message>
        <source>what was there before is in %1</source>
        <translation>先前的内容在 %1 中</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n migration(s) to %1?</source>
        <translation>
            <numerusform>将 %n 个迁移应用到 %1？</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>不应用</translation>
    </message>
    <message>
        <source>Back up and apply</source>
        <translation>备份并应用</translation>
    </message>
    <message>
        <source>Restore %1 from %2 %3?</source>
        <translation>从 %2 %3 的备份恢复 %1？</translation>
    </message>
    <message>
        <source>The ledger as it is now is backed up first and stays in the list. Then its %1 take the ledger&apos;s place, in one transaction. Fills recorded since are in that backup only. Config, kill switch and reports are not touched.</source>
        <translation>先备份当前的账本，该备份保留在列表中。然后备份中的 %1在一个事务中取代账本。此后记录的成交只在那份备份中。配置、紧急停止开关和报告不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>输入“%1”</translation>
    </message>
    <message>
        <source>Back up and restore</source>
        <translation>备份并恢复</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>of the ledger; those made otherwise stay anyway</source>
        <translation>账本的备份；以其他方式生成的始终保留</translation>
    </message>
    <message>
        <source>D1 %1</source>
        <translation>D1 %1</translation>
    </message>
    <message>
        <source>D1 %1 · dialect: %2</source>
        <translation>D1 %1 · 方言：%2</translation>
    </message>
    <message>
        <source>Begin to track…</source>
        <translation>开始跟踪…</translation>
    </message>
    <message>
        <source>Choose migrations…</source>
        <translation>选择迁移…</translation>
    </message>
    <message>
        <source>of others, read only</source>
        <translation>属于其他工具，只读</translation>
    </message>
    <message>
        <source>Nobody tracks these migrations; the tables are left as they are.</source>
        <translation>这些迁移无人跟踪；表保持原样。</translation>
    </message>
    <message>
        <source>It is backed up first, and the backup is opened and checked. Then all of them run in one transaction; if one fails, it is as it was.</source>
        <translation>先进行备份，并打开备份进行检查。然后所有迁移在一个事务中运行；若有一个失败，一切保持原样。</translation>
    </message>
    <message>
        <source>Begin to track the migrations of %1?</source>
        <translation>开始跟踪 %1 的迁移？</translation>
    </message>
    <message>
        <source>Its tables are compared with those that the migrations make. If every column is there, it is backed up and the migrations are recorded as applied. None is run.</source>
        <translation>将其表与迁移所生成的表进行比较。若各列齐全，则先备份，再将迁移记录为已应用。不运行任何迁移。</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Back up and record</source>
        <translation>备份并记录</translation>
    </message>
    <message>
        <source>Folder of migrations</source>
        <translation>迁移的文件夹</translation>
    </message>
    <message>
        <source>The database as it is now is backed up first and stays in the list. Then its %1 take the place of everything in it, in one transaction, unless something was written since. Fills recorded since the backup are in the other one only. Hoox keeps writing: engage the kill switch before.</source>
        <translation>先备份当前的数据库，该备份保留在列表中。然后所选备份中的 %1在一个事务中取代其全部内容，除非其间有新的写入。所选备份之后记录的成交只在另一份备份中。Hoox 会继续写入：请先触发紧急停止开关。</translation>
    </message>
</context>
<context>
    <name>hoox::MissingText</name>
    <message numerus="yes">
        <source>Fees missing in %n row(s): not in this dialect.</source>
        <translation>
            <numerusform>%n 行缺少手续费：此方言中没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fees missing in %n row(s).</source>
        <translation>
            <numerusform>%n 行缺少手续费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fees missing in %n row(s)</source>
        <translation>
            <numerusform>%n 行缺少手续费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>profit not known in %n row(s)</source>
        <extracomment>Of fills that closed a position: a price is missing.</extracomment>
        <translation>
            <numerusform>%n 行盈亏未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>price or quantity missing in %n row(s)</source>
        <extracomment>Of fills: price or quantity is missing.</extracomment>
        <translation>
            <numerusform>%n 行缺少价格或数量</numerusform>
        </translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation>已实现盈亏，含手续费</translation>
    </message>
    <message>
        <source>realised, known fees in</source>
        <translation>已实现盈亏，含已知手续费</translation>
    </message>
    <message>
        <source>realised, before fees</source>
        <translation>已实现盈亏，未扣手续费</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: profit not known</source>
        <extracomment>Of an equity curve.</extracomment>
        <translation>
            <numerusform>略去 %n 行：盈亏未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test or pending</source>
        <translation>
            <numerusform>%n 行测试或待定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1（Ctrl+%2）</translation>
    </message>
</context>
<context>
    <name>hoox::NewReportPanel</name>
    <message>
        <source>Part of the book</source>
        <translation>交易范围</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>报告进度</translation>
    </message>
    <message>
        <source>Exchange of the report</source>
        <translation>报告的交易所</translation>
    </message>
    <message>
        <source>Symbol of the report</source>
        <translation>报告的交易对</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>全部交易所</translation>
    </message>
    <message>
        <source>all symbols</source>
        <translation>全部交易对</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束早于开始。</translation>
    </message>
    <message>
        <source>its fills as CSV and JSON too</source>
        <translation>同时写出其成交的 CSV 和 JSON</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Makes it, and shows it before it stands among the others.</source>
        <translation>生成报告，并在归入其他报告之前显示。</translation>
    </message>
    <message>
        <source>Among the reports of this workspace: the file that is shown, as it is.</source>
        <translation>归入此工作区的报告：即所示的文件，原样保存。</translation>
    </message>
    <message>
        <source>Shows the preview again.</source>
        <translation>再次显示预览。</translation>
    </message>
    <message>
        <source>Two files beside the report, for spreadsheets and programs.</source>
        <translation>报告旁的两个文件，供电子表格和程序使用。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Paper of the report</source>
        <translation>报告的纸张</translation>
    </message>
</context>
<context>
    <name>hoox::Notice</name>
    <message>
        <source>Try now</source>
        <translation>立即重试</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>hoox::NoticeStrip</name>
    <message>
        <source>What cannot wait</source>
        <translation>急需处理的事项</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::OrderColumns</name>
    <message>
        <source>time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>by, and why</source>
        <translation>操作者与原因</translation>
    </message>
</context>
<context>
    <name>hoox::OrderCommand</name>
    <message>
        <source>Nobody knows whether it was executed. It is not sent again: order resolve.</source>
        <translation>无法得知是否已执行。不会再次发送：见 order resolve。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>The same order was sent a moment ago: %1</source>
        <translation>相同的订单刚刚发送过：%1</translation>
    </message>
    <message>
        <source>--exchange takes bybit, binance or mexc.</source>
        <translation>--exchange 的值为 binance、bybit 或 mexc。</translation>
    </message>
    <message numerus="yes">
        <source>The ledger has no such fill that may be this order. It has %n that may.</source>
        <translation>
            <numerusform>账本中没有可能属于此订单的那笔成交。可能的成交有 %n 笔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say one of --executed, --not-executed, --fill ID and --ask-again.</source>
        <translation>请指定 --executed、--not-executed、--fill ID 和 --ask-again 之一。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 takes none of that: see --help.</source>
        <translation>%1 不接受这样的值：见 --help。</translation>
    </message>
    <message>
        <source>%1 takes digits and one point.</source>
        <translation>%1 的值只含数字和一个小数点。</translation>
    </message>
    <message>
        <source>%1 must be above 0.</source>
        <translation>%1 必须大于 0。</translation>
    </message>
    <message>
        <source>%1 has more than 15 digits: another number would be sent.</source>
        <translation>%1 超过 15 位数字：发出的会是另一个数。</translation>
    </message>
    <message>
        <source>%1 is more than the gateway takes.</source>
        <translation>%1 超出网关所能接受的范围。</translation>
    </message>
    <message>
        <source>%1 takes a whole number.</source>
        <translation>%1 的值为整数。</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 太长。</translation>
    </message>
    <message>
        <source>%1 has a character that does not belong there.</source>
        <translation>%1 含有不允许的字符。</translation>
    </message>
    <message>
        <source>%1: a market order has no price.</source>
        <translation>%1：市价单没有价格。</translation>
    </message>
</context>
<context>
    <name>hoox::OrderResolveView</name>
    <message>
        <source>Ask again with the same key</source>
        <translation>用同一个键再次询问</translation>
    </message>
    <message>
        <source>This is it</source>
        <translation>就是这笔</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>原因，记入流水</translation>
    </message>
    <message>
        <source>It was executed</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>It was not executed</source>
        <translation>未执行</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>在账本中</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>您的结论</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Fills that may be this order</source>
        <translation>可能属于此订单的成交</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>The ledger has no fill that may be this order.</source>
        <translation>账本中没有可能属于此订单的成交。</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) may be this order. Choose the one that is.</source>
        <translation>
            <numerusform>%n 笔成交可能属于此订单。请选择确属的那笔。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offered for %1 more.</source>
        <comment>time</comment>
        <translation>还可用 %1。</translation>
    </message>
    <message>
        <source>Type a reason first: at least one word.</source>
        <translation>请先填写原因：至少一个词。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未做任何更改。</translation>
    </message>
</context>
<context>
    <name>hoox::OrderReviewSheet</name>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>position now</source>
        <translation>当前持仓</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>成交后</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>返回下单面板</translation>
    </message>
    <message>
        <source>Review before it is sent</source>
        <translation>发送前核对</translation>
    </message>
    <message>
        <source>What the gateway will do</source>
        <translation>网关将做什么</translation>
    </message>
    <message>
        <source>Enter never sends.</source>
        <translation>按 Enter 绝不会发送。</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>money</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source> ≠ its records differ</source>
        <translation> ≠ 记录不符</translation>
    </message>
    <message>
        <source>The same order %1 ago by %2.</source>
        <comment>age, who</comment>
        <translation>%2 在 %1前发送过相同的订单。</translation>
    </message>
    <message>
        <source>Sending this one may double it.</source>
        <translation>发送此订单可能造成重复。</translation>
    </message>
</context>
<context>
    <name>hoox::OrderSheet</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>by</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>left to do</source>
        <translation>剩余步骤</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>gateway at</source>
        <translation>网关位置</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>%1 %2 at %3 %4</source>
        <comment>quantity, asset, price, asset</comment>
        <translation>%1 %2，价格 %3 %4</translation>
    </message>
</context>
<context>
    <name>hoox::OrderTicketForm</name>
    <message>
        <source>The same order %1 ago by %2.</source>
        <comment>age, who</comment>
        <translation>%2 在 %1前发送过相同的订单。</translation>
    </message>
    <message>
        <source>%1, %2. Sending again may double it.</source>
        <comment>order, state</comment>
        <translation>%1，%2。再次发送可能造成重复。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Review, then send</source>
        <translation>核对后发送</translation>
    </message>
    <message>
        <source>Fill in what is missing.</source>
        <translation>请补全缺少的内容。</translation>
    </message>
    <message>
        <source>Enter never sends.</source>
        <translation>按 Enter 绝不会发送。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>未发送任何内容。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>测试订单</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>market</source>
        <extracomment>A price of an order: the one that the market has.</extracomment>
        <translation>市价</translation>
    </message>
    <message>
        <source>limit</source>
        <extracomment>A price of an order: no worse than this.</extracomment>
        <translation>限价</translation>
    </message>
    <message>
        <source>Empty the ticket; it gets another request id</source>
        <translation>清空下单面板；将使用新的请求 ID</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>limit price</source>
        <translation>限价</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>the gateway acknowledges it, no exchange sees it</source>
        <translation>由网关确认，不会到达任何交易所</translation>
    </message>
</context>
<context>
    <name>hoox::OrderTimelineView</name>
    <message>
        <source>Timeline of the order</source>
        <translation>订单时间线</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step of an order</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>a step of an order</comment>
        <extracomment>An answer, or a step, that is waited for.</extracomment>
        <translation>等待</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>a step of an order</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>a step of an order</comment>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1: not reached</source>
        <translation>%1：未到达</translation>
    </message>
    <message>
        <source>%1: left out</source>
        <translation>%1：已跳过</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, when</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>hoox::OrderWords</name>
    <message>
        <source>limit %1 %2</source>
        <comment>price, asset</comment>
        <translation>限价 %1 %2</translation>
    </message>
    <message>
        <source>at the market</source>
        <translation>按市价</translation>
    </message>
    <message>
        <source>A test of %1: no exchange sees it.</source>
        <translation>%1 的测试：不会到达任何交易所。</translation>
    </message>
    <message>
        <source>Paper money of %1: no exchange sees it.</source>
        <translation>%1 的模拟资金：不会到达任何交易所。</translation>
    </message>
    <message>
        <source>Test money of %1.</source>
        <translation>%1 的测试资金。</translation>
    </message>
    <message>
        <source>REAL MONEY of %1.</source>
        <translation>实盘：%1 的真实资金。</translation>
    </message>
    <message>
        <source>Look at the kill switch and acknowledge the order. Nothing else is changed.</source>
        <translation>检查紧急停止开关并确认收到订单。不更改任何其他内容。</translation>
    </message>
    <message>
        <source>The paper exchange fills it at its own price, else at the last one, and the fill goes into this ledger.</source>
        <translation>模拟交易所按自己的价格成交，若没有则按最新价成交，成交记入此账本。</translation>
    </message>
    <message>
        <source>Look at the kill switch, then send one %1 order to %2. Nothing else is changed.</source>
        <extracomment>%1 is &quot;market&quot; or &quot;limit&quot;, %2 is an exchange.</extracomment>
        <translation>检查紧急停止开关，然后向 %2 发送一笔%1订单。不更改任何其他内容。</translation>
    </message>
    <message>
        <source>limit</source>
        <comment>kind of an order</comment>
        <translation>限价</translation>
    </message>
    <message>
        <source>market</source>
        <comment>kind of an order</comment>
        <translation>市价</translation>
    </message>
    <message>
        <source>UNRESOLVED</source>
        <comment>state of an order</comment>
        <translation>未决</translation>
    </message>
    <message>
        <source>sending</source>
        <comment>state of an order</comment>
        <translation>发送中</translation>
    </message>
    <message>
        <source>queued</source>
        <comment>state of an order</comment>
        <translation>排队中</translation>
    </message>
    <message>
        <source>executed</source>
        <comment>state of an order</comment>
        <translation>已执行</translation>
    </message>
    <message>
        <source>filled</source>
        <comment>state of an order</comment>
        <translation>已成交</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>state of an order</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>REFUSED</source>
        <comment>state of an order</comment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>told by %1: %2</source>
        <comment>who, reason</comment>
        <translation>由 %1 判定：%2</translation>
    </message>
    <message>
        <source>a step is left: %1</source>
        <translation>还剩一步：%1</translation>
    </message>
    <message>
        <source>the gateway has seen it</source>
        <translation>网关已收到</translation>
    </message>
    <message>
        <source>in the gateway&apos;s queue</source>
        <translation>在网关队列中</translation>
    </message>
    <message>
        <source>not in the ledger yet</source>
        <translation>尚未入账</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message>
        <source>the gateway was not reached</source>
        <translation>未能连接网关</translation>
    </message>
    <message>
        <source>the gateway&apos;s kill switch</source>
        <translation>网关的紧急停止开关</translation>
    </message>
    <message>
        <source>wrong API key</source>
        <translation>API 密钥错误</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>地址不在白名单中</translation>
    </message>
    <message>
        <source>the gateway found it invalid</source>
        <translation>网关判定无效</translation>
    </message>
    <message>
        <source>too large for the gateway</source>
        <translation>对网关而言过大</translation>
    </message>
    <message>
        <source>too many in a minute</source>
        <translation>一分钟内过多</translation>
    </message>
    <message>
        <source>the exchange said no</source>
        <translation>被交易所拒绝</translation>
    </message>
    <message>
        <source>the gateway is unavailable</source>
        <translation>网关不可用</translation>
    </message>
    <message>
        <source>the gateway failed</source>
        <translation>网关出错</translation>
    </message>
    <message>
        <source>something else answered</source>
        <translation>应答者并非网关</translation>
    </message>
    <message>
        <source>no API key here</source>
        <translation>此处没有 API 密钥</translation>
    </message>
    <message>
        <source>no price to fill at</source>
        <translation>没有可成交的价格</translation>
    </message>
    <message>
        <source>Nobody answered at the gateway&apos;s address: nothing was sent.</source>
        <translation>网关地址无人应答：未发送任何内容。</translation>
    </message>
    <message>
        <source>The gateway refused it for its kill switch: no exchange has seen it.</source>
        <translation>网关因其紧急停止开关而拒绝：未到达任何交易所。</translation>
    </message>
    <message>
        <source>The gateway does not take this profile&apos;s API key: no exchange has seen it.</source>
        <translation>网关不接受此配置档的 API 密钥：未到达任何交易所。</translation>
    </message>
    <message>
        <source>The gateway&apos;s allowlist does not have this computer&apos;s address: no exchange has seen it.</source>
        <translation>网关的白名单中没有此计算机的地址：未到达任何交易所。</translation>
    </message>
    <message>
        <source>The gateway found the order invalid: no exchange has seen it.</source>
        <translation>网关判定订单无效：未到达任何交易所。</translation>
    </message>
    <message>
        <source>The order was too large for the gateway: no exchange has seen it.</source>
        <translation>订单对网关而言过大：未到达任何交易所。</translation>
    </message>
    <message>
        <source>The gateway had more orders than it takes in a minute: no exchange has seen this one.</source>
        <translation>网关在一分钟内的订单已达上限：此订单未到达任何交易所。</translation>
    </message>
    <message>
        <source>The exchange said no.</source>
        <translation>交易所拒绝了订单。</translation>
    </message>
    <message>
        <source>The gateway was unavailable before or behind the send: nobody knows whether it was executed.</source>
        <translation>网关在发送之前或之后不可用：无法得知是否已执行。</translation>
    </message>
    <message>
        <source>The gateway failed while it had the order: nobody knows whether it was executed.</source>
        <translation>网关在处理订单时出错：无法得知是否已执行。</translation>
    </message>
    <message>
        <source>It was sent and no answer came in time: it may have been executed.</source>
        <translation>订单已发送，但未及时收到应答：可能已执行。</translation>
    </message>
    <message>
        <source>What answered is not Hoox&apos;s gateway: nobody knows whether it was passed on.</source>
        <translation>应答者并非 Hoox 的网关：无法得知订单是否已转发。</translation>
    </message>
    <message>
        <source>There is no API key of the gateway on this computer: nothing was sent.</source>
        <translation>此计算机上没有网关的 API 密钥：未发送任何内容。</translation>
    </message>
    <message>
        <source>The ledger has no price of this symbol for the paper exchange to fill at.</source>
        <translation>账本中没有此交易对的价格，模拟交易所无法成交。</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>其应答：%1</translation>
    </message>
    <message>
        <source>%1 saw that it was executed: %2</source>
        <comment>who, reason</comment>
        <translation>%1 看到订单已执行：%2</translation>
    </message>
    <message>
        <source>%1 saw that it was not executed: %2</source>
        <comment>who, reason</comment>
        <translation>%1 看到订单未执行：%2</translation>
    </message>
    <message>
        <source>It is on its way to the gateway.</source>
        <translation>正在发往网关。</translation>
    </message>
    <message>
        <source>The gateway took it into its queue and executes it later. It does not tell when.</source>
        <translation>网关已将订单放入队列，稍后执行，未说明何时。</translation>
    </message>
    <message>
        <source>The gateway says that it was executed. The ledger does not have it yet.</source>
        <translation>网关称订单已执行，但账本中尚无记录。</translation>
    </message>
    <message>
        <source>Filled: %1 at %2 on average.</source>
        <translation>已成交：%1，均价 %2。</translation>
    </message>
    <message>
        <source>The gateway acknowledged it as a test: no exchange has seen it.</source>
        <translation>网关已确认这是测试：未到达任何交易所。</translation>
    </message>
    <message>
        <source>The ledger has it.</source>
        <translation>账本中已有记录。</translation>
    </message>
    <message>
        <source>The gateway has seen this key before, and does not tell what became of it.</source>
        <translation>网关先前收到过此键，但未说明其结果。</translation>
    </message>
    <message>
        <source>It was sent and no answer is known: it may have been executed.</source>
        <translation>订单已发送，应答未知：可能已执行。</translation>
    </message>
    <message>
        <source>The ledger records it as failed.</source>
        <translation>账本将其记为失败。</translation>
    </message>
    <message>
        <source>It is not sent again by itself. Look at the exchange, or wait for the ledger: then say here what became of it.</source>
        <translation>不会自动再次发送。请查看交易所，或等待账本：然后在此说明其结果。</translation>
    </message>
    <message>
        <source>It is looked for in the ledger every few seconds.</source>
        <translation>每隔几秒在账本中查找一次。</translation>
    </message>
    <message>
        <source>Look at the network and at the gateway&apos;s address, then send it anew.</source>
        <translation>请检查网络和网关地址，然后重新发送。</translation>
    </message>
    <message>
        <source>It stops here too as soon as its keys are read. Send it anew after the release.</source>
        <translation>停止键一经读取，此处也会停止。解除之后请重新发送。</translation>
    </message>
    <message>
        <source>Set the gateway&apos;s API key under Settings, then send it anew.</source>
        <translation>请在“设置”中设置网关的 API 密钥，然后重新发送。</translation>
    </message>
    <message>
        <source>Add the address to the gateway&apos;s allowlist, or send from a computer that is in it.</source>
        <translation>请将该地址加入网关的白名单，或从白名单中的计算机发送。</translation>
    </message>
    <message>
        <source>Wait, then send it anew.</source>
        <translation>请等待，然后重新发送。</translation>
    </message>
    <message>
        <source>Give a limit price.</source>
        <translation>请填写限价。</translation>
    </message>
    <message>
        <source>Change the order.</source>
        <translation>请修改订单。</translation>
    </message>
    <message>
        <source>This is a submission: if the first one never arrived, this one places the order. If it did, the gateway knows the key and places no second one.</source>
        <translation>这也是一次提交：若第一次从未到达，此次会下单；若已到达，网关认得此键，不会重复下单。</translation>
    </message>
    <message>
        <source>This profile names no gateway: nothing can be sent from here. It is set under Settings.</source>
        <translation>此配置档未指定网关：此处无法发送。请在“设置”中设置。</translation>
    </message>
    <message>
        <source>This profile is read-only. Write access is a switch of the profile, under Settings.</source>
        <translation>此配置档为只读。写权限是配置档的一个开关，在“设置”中。</translation>
    </message>
    <message>
        <source>What was sent before cannot be read: %1</source>
        <translation>无法读取先前发送的订单：%1</translation>
    </message>
    <message>
        <source>Reading what was sent before…</source>
        <translation>正在读取先前发送的订单…</translation>
    </message>
    <message>
        <source>The kill switch is not at Trading: this desk sends no order, not even a close.</source>
        <translation>紧急停止开关不在 TRADING 状态：本交易台不发送任何订单，平仓也不发送。</translation>
    </message>
    <message>
        <source>The gateway had too many orders. It takes the next one in %1.</source>
        <translation>网关收到的订单过多。%1后接受下一笔。</translation>
    </message>
    <message>
        <source>validated</source>
        <comment>step of an order</comment>
        <translation>校验</translation>
    </message>
    <message>
        <source>switch</source>
        <comment>step of an order</comment>
        <extracomment>The kill switch was asked.</extracomment>
        <translation>开关</translation>
    </message>
    <message>
        <source>lock</source>
        <comment>step of an order</comment>
        <translation>锁</translation>
    </message>
    <message>
        <source>journal</source>
        <comment>step of an order</comment>
        <translation>流水</translation>
    </message>
    <message>
        <source>sent</source>
        <comment>step of an order</comment>
        <translation>发送</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>step of an order</comment>
        <translation>应答</translation>
    </message>
    <message>
        <source>recorded</source>
        <comment>step of an order</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>offloaded</source>
        <comment>step of an order</comment>
        <translation>转存</translation>
    </message>
    <message>
        <source>committed</source>
        <comment>step of an order</comment>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>hoox::OrdersPage</name>
    <message>
        <source>Orders and locks</source>
        <translation>订单与锁</translation>
    </message>
    <message>
        <source>Orders</source>
        <comment>page</comment>
        <translation>订单</translation>
    </message>
    <message>
        <source>last 24 hours · all exchanges</source>
        <translation>最近 24 小时 · 全部交易所</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>New order: Alt+1, orders: Alt+2</source>
        <translation>新建订单：Alt+1，订单：Alt+2</translation>
    </message>
    <message>
        <source>The orders cannot be read anew; these are older.</source>
        <translation>无法重新读取订单；所示为较早的数据。</translation>
    </message>
    <message>
        <source>To the ticket of a new order</source>
        <translation>转到新订单表单</translation>
    </message>
    <message>
        <source>To the list of orders</source>
        <translation>转到订单列表</translation>
    </message>
</context>
<context>
    <name>hoox::OrdersPane</name>
    <message>
        <source>Ask again with the same key</source>
        <translation>用同一个键再次询问</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>today (UTC)</source>
        <translation>今天（UTC）</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Orders of this UTC day, and open ones</source>
        <translation>UTC 当天的订单，以及未了结的订单</translation>
    </message>
    <message>
        <source>Only orders whose fate is not known</source>
        <translation>仅结果未知的订单</translation>
    </message>
    <message>
        <source>unresolved %1</source>
        <comment>count</comment>
        <translation>未决 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) today</source>
        <translation>
            <numerusform>今天 %n 笔订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 笔订单</numerusform>
        </translation>
    </message>
    <message>
        <source>The orders that were sent from here cannot be read.</source>
        <translation>无法读取从此处发送的订单。</translation>
    </message>
    <message>
        <source>Reading the orders that were sent from here</source>
        <translation>正在读取从此处发送的订单</translation>
    </message>
    <message>
        <source>No order is unresolved.</source>
        <translation>没有未决的订单。</translation>
    </message>
    <message>
        <source>The fate of every one is known.</source>
        <translation>每笔订单的结果均已知。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>No order today (UTC).</source>
        <translation>今天（UTC）没有订单。</translation>
    </message>
    <message>
        <source>Show the last 24 hours</source>
        <translation>显示最近 24 小时</translation>
    </message>
    <message>
        <source>No order was sent from here in the last 24 hours.</source>
        <translation>最近 24 小时没有从此处发送过订单。</translation>
    </message>
    <message>
        <source>The ticket at the left sends one; each is written down before it leaves.</source>
        <translation>可用左侧的下单面板发送；每笔订单在发出之前都先记下。</translation>
    </message>
    <message>
        <source>Timeline, %1, %2 %3</source>
        <comment>order, time, zone</comment>
        <translation>时间线，%1，%2 %3</translation>
    </message>
</context>
<context>
    <name>hoox::OverviewPage</name>
    <message>
        <source>Open positions</source>
        <translation>打开持仓</translation>
    </message>
    <message>
        <source>net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>Open fills</source>
        <translation>打开成交</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Margin balances</source>
        <translation>保证金余额</translation>
    </message>
    <message>
        <source>total, used</source>
        <translation>总计，已用</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Equity of the last 24 hours</source>
        <translation>最近 24 小时的权益</translation>
    </message>
    <message>
        <source>Equity, 24 h</source>
        <translation>权益，24 小时</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>sent from here</source>
        <translation>从此处发送</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>failed today (UTC)</source>
        <translation>今天失败（UTC）</translation>
    </message>
    <message>
        <source>locks held</source>
        <translation>持有的锁</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>count, age</comment>
        <translation>%1，最早 %2前</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>时间为 %1</translation>
    </message>
    <message>
        <source>of them failed</source>
        <translation>其中失败</translation>
    </message>
    <message>
        <source>first fill</source>
        <translation>首笔成交</translation>
    </message>
    <message>
        <source>last fill</source>
        <translation>末笔成交</translation>
    </message>
    <message>
        <source>rows refused on import</source>
        <translation>导入时拒绝的行</translation>
    </message>
    <message>
        <source>schema</source>
        <translation>表结构</translation>
    </message>
    <message>
        <source>Last fills</source>
        <translation>最新成交</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>%1 gross, %2 net</source>
        <translation>总额 %1，净额 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a price</source>
        <translation>
            <numerusform>%n 个持仓无价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without an entry price</source>
        <translation>
            <numerusform>%n 个持仓无开仓均价</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) not known: a fill has no quantity</source>
        <translation>
            <numerusform>%n 个持仓未知：有成交缺少数量</numerusform>
        </translation>
    </message>
    <message>
        <source>Today (UTC)</source>
        <translation>今天（UTC）</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>%1 realised, fees %2</source>
        <translation>已实现盈亏 %1，手续费 %2</translation>
    </message>
    <message>
        <source>No balance was recorded yet.</source>
        <translation>尚未记录余额。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n position(s) differ</source>
        <translation>
            <numerusform>个不符，共 %n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>What is recorded agrees with the fills.</source>
        <translation>记录与成交相符。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>all exchanges</source>
        <translation>全部交易所</translation>
    </message>
    <message>
        <source>The ledger could not be read.</source>
        <translation>无法读取账本。</translation>
    </message>
    <message>
        <source>Adding up the fills…</source>
        <translation>正在汇总成交…</translation>
    </message>
    <message>
        <source>No fills yet.</source>
        <translation>还没有成交。</translation>
    </message>
    <message>
        <source>The ledger of this profile held none when it was pulled.</source>
        <translation>拉取时，此配置档的账本中没有成交。</translation>
    </message>
    <message>
        <source>Open a ledger file</source>
        <translation>打开账本文件</translation>
    </message>
    <message>
        <source>SQLite ledgers (*.db *.sqlite *.sqlite3)</source>
        <translation>SQLite 账本 (*.db *.sqlite *.sqlite3)</translation>
    </message>
</context>
<context>
    <name>hoox::Page</name>
    <message>
        <source>Pull the ledger now</source>
        <translation>立即拉取账本</translation>
    </message>
    <message>
        <source>Pull the ledger now (F5)</source>
        <translation>立即拉取账本（F5）</translation>
    </message>
    <message>
        <source>There is no copy of this ledger yet.</source>
        <translation>还没有此账本的副本。</translation>
    </message>
    <message>
        <source>It is pulled from the profile&apos;s database; how that goes stands above.</source>
        <translation>账本从配置档的数据库拉取；进展见上方。</translation>
    </message>
</context>
<context>
    <name>hoox::PastBand</name>
    <message>
        <source>That second could not be read: %1</source>
        <translation>无法读取该秒：%1</translation>
    </message>
    <message>
        <source>Going once over all fills, %1 %. Now gives it up.</source>
        <translation>正在逐笔过一遍所有成交，%1 %。按“现在”可放弃。</translation>
    </message>
    <message>
        <source>Reading %1 UTC…</source>
        <translation>正在读取 %1 UTC…</translation>
    </message>
    <message>
        <source>Not in it: symbols whose fills lack a quantity, so that nobody knows whether they were open: %1.</source>
        <translation>未包含：成交缺少数量、因而无从得知是否持仓的交易对：%1。</translation>
    </message>
    <message>
        <source>As of %1 UTC · derived from fills, not live</source>
        <translation>截至 %1 UTC · 由成交推算，非实时</translation>
    </message>
    <message>
        <source>Nothing of the past is shown yet. What stands below is of now.</source>
        <translation>尚未显示过去的数据。下方为当前数据。</translation>
    </message>
</context>
<context>
    <name>hoox::PathChart</name>
    <message>
        <source>Size and average entry over time</source>
        <translation>持仓量与开仓均价的变化</translation>
    </message>
    <message>
        <source>size</source>
        <translation>持仓量</translation>
    </message>
    <message>
        <source>average entry</source>
        <translation>开仓均价</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>开仓均价 %1</translation>
    </message>
</context>
<context>
    <name>hoox::PathSection</name>
    <message>
        <source>Period of the history</source>
        <translation>历史的期间</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Since the position last left zero.</extracomment>
        <translation>开仓以来</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>No fill moved it in this period.</source>
        <translation>此期间没有成交使其变动。</translation>
    </message>
    <message>
        <source>time %1; point at it, or use the arrow keys</source>
        <translation>时间 %1；可用指针指向，或用方向键</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>hoox::PdfPane</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>It has no pages.</source>
        <translation>文件没有页面。</translation>
    </message>
    <message>
        <source>It is locked with a password. Download it to open it elsewhere.</source>
        <translation>文件有密码保护。请下载后用其他程序打开。</translation>
    </message>
    <message>
        <source>It is not a sound PDF.</source>
        <translation>这不是完好的 PDF。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>hoox::PeriodRow</name>
    <message>
        <source>from</source>
        <comment>the begin of a period</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>to, included</source>
        <comment>the end of a period</comment>
        <translation>至（含）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To, included</source>
        <translation>至（含）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 2026-05-19, 2026-05-19 02:46 or 02:46.</source>
        <translation>“%1”不是时间。请写作 2026-05-19、2026-05-19 02:46 或 02:46。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>期间的结束早于开始。</translation>
    </message>
</context>
<context>
    <name>hoox::PeriodWords</name>
    <message>
        <source>all times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>today (UTC)</source>
        <translation>今天（UTC）</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>this month (UTC)</source>
        <translation>本月（UTC）</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>from … to …</source>
        <comment>a period is chosen by its ends</comment>
        <translation>从 … 至 …</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>从 %1 %2 起</translation>
    </message>
    <message>
        <source>before %1 %2</source>
        <comment>%2 is a time zone</comment>
        <translation>%1 %2 之前</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>%3 is a time zone</comment>
        <translation>%1 至 %2 %3</translation>
    </message>
</context>
<context>
    <name>hoox::PositionColumns</name>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>Long or short.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>Size in the ledger&apos;s table of positions.</extracomment>
        <translation>记录值</translation>
    </message>
    <message>
        <source>from fills</source>
        <extracomment>Size that the fills add up to.</extracomment>
        <translation>成交推算</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>开仓均价</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>The newest price.</extracomment>
        <translation>标记价</translation>
    </message>
    <message>
        <source>mark from</source>
        <extracomment>Where the mark comes from: an exchange, or given by the operator.</extracomment>
        <translation>标记价来源</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>lev.</source>
        <extracomment>Leverage, shortened.</extracomment>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>open for</source>
        <translation>持仓时长</translation>
    </message>
    <message>
        <source>share</source>
        <extracomment>Part of the gross exposure.</extracomment>
        <translation>占比</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>free</source>
        <extracomment>Margin that is not bound.</extracomment>
        <translation>可用</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>used of total</source>
        <translation>已用占总计</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>hoox::PositionMatrixView</name>
    <message>
        <source>Exposure by symbol and exchange</source>
        <translation>按交易对和交易所的敞口</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>net</source>
        <extracomment>Long minus short.</extracomment>
        <translation>净额</translation>
    </message>
</context>
<context>
    <name>hoox::PositionSheet</name>
    <message>
        <source>The fills on %2 make no position in %1 by the end of that second.</source>
        <translation>至该秒结束，%2 的成交未形成 %1 的持仓。</translation>
    </message>
    <message>
        <source>There is no open position in %1 on %2.</source>
        <translation>%2 没有 %1 的未平持仓。</translation>
    </message>
    <message>
        <source>There is nothing to close.</source>
        <translation>没有可平的持仓。</translation>
    </message>
    <message>
        <source>It is shown as of a past second; only what is open now can be closed.</source>
        <translation>所示为过去某一秒的数据；只有当前未平的持仓才能平仓。</translation>
    </message>
    <message>
        <source>It cannot be closed from here while the ledger and the fills differ. It can be closed by hand at the exchange.</source>
        <translation>账本与成交不符期间不能从此处平仓。可在交易所手动平仓。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>ledger differs from fills</source>
        <translation>账本与成交不符</translation>
    </message>
    <message>
        <source>%1 before, %2 %3</source>
        <comment>how long, when</comment>
        <translation>%1前，%2 %3</translation>
    </message>
    <message>
        <source>%1 ago, %2 %3</source>
        <comment>how long, when</comment>
        <translation>%1前，%2 %3</translation>
    </message>
    <message>
        <source>Reading the fills…</source>
        <translation>正在读取成交…</translation>
    </message>
    <message>
        <source>No fills make up this position.</source>
        <translation>没有构成此持仓的成交。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n; there are more.</source>
        <translation>
            <numerusform>最新的 %n 笔；还有更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>平仓…</translation>
    </message>
    <message>
        <source>Show fills</source>
        <translation>显示成交</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>size</source>
        <translation>持仓量</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>开仓均价</translation>
    </message>
    <message>
        <source>leverage</source>
        <translation>杠杆</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>What the ledger&apos;s table of positions says.</extracomment>
        <translation>记录值</translation>
    </message>
    <message>
        <source>from fills</source>
        <translation>成交推算</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>标记价</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>开仓时间</translation>
    </message>
    <message>
        <source>share of gross</source>
        <translation>占总额</translation>
    </message>
    <message>
        <source>time %1</source>
        <translation>时间 %1</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Fills that make it up</source>
        <translation>构成此持仓的成交</translation>
    </message>
</context>
<context>
    <name>hoox::PositionWords</name>
    <message>
        <source>hidden</source>
        <extracomment>A tag on a position that the table of positions cannot hold beside another exchange&apos;s.</extracomment>
        <translation>被遮挡</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>no fills</source>
        <translation>无成交</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>A tag on a position whose fills lack a quantity.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>side</source>
        <extracomment>Long or short.</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>开仓均价</translation>
    </message>
    <message>
        <source>From the fills alone: what the table recorded then is not kept.</source>
        <translation>仅由成交推算：当时表中的记录未保留。</translation>
    </message>
    <message>
        <source>Side and size agree with the fills. An entry price is missing, so it cannot be compared.</source>
        <translation>方向与持仓量与成交相符。缺少开仓均价，因此无法比较。</translation>
    </message>
    <message>
        <source>What is recorded agrees with the fills.</source>
        <translation>记录与成交相符。</translation>
    </message>
    <message>
        <source>The table holds one row per symbol, and %2 has the one of %1. This position on %3 is known from its fills alone.</source>
        <translation>表中每个交易对只有一行，%1 的那行属于 %2。%3 上的此持仓仅由其成交得知。</translation>
    </message>
    <message>
        <source>The fills on %2 make this position in %1, but the table records none.</source>
        <translation>%2 的成交形成 %1 的此持仓，但表中没有记录。</translation>
    </message>
    <message>
        <source>The table records this position in %1, but the fills on %2 add up to nothing.</source>
        <translation>表中记录了 %1 的此持仓，但 %2 的成交合计为零。</translation>
    </message>
    <message>
        <source>The table records this position in %1, but a fill on %2 has no quantity: what the fills make is not known.</source>
        <translation>表中记录了 %1 的此持仓，但 %2 有一笔成交没有数量：成交推算的结果未知。</translation>
    </message>
    <message>
        <source>What the table records for %1 on %2 is not what the fills add up to. Compare both with the exchange before you act on either.</source>
        <translation>表中所记录的 %2 的 %1 与成交推算不符。采取行动之前，请将两者与交易所核对。</translation>
    </message>
    <message>
        <source>given by you, %1</source>
        <translation>由您给定，%1</translation>
    </message>
    <message>
        <source>last fill on %1, %2 before</source>
        <translation>%1 的末笔成交，%2前</translation>
    </message>
    <message>
        <source>last fill on %1, %2 ago</source>
        <translation>%1 的末笔成交，%2前</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>开仓均价 %1</translation>
    </message>
    <message>
        <source>mark %1, %2</source>
        <translation>标记价 %1，%2</translation>
    </message>
    <message>
        <source>notional %1</source>
        <translation>名义金额 %1</translation>
    </message>
    <message>
        <source>unrealised %1</source>
        <translation>未实现盈亏 %1</translation>
    </message>
    <message>
        <source>leverage %1</source>
        <translation>杠杆 %1</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>已持仓 %1</translation>
    </message>
    <message>
        <source>share of gross %1</source>
        <translation>占总额 %1</translation>
    </message>
    <message>
        <source>entry %1 · %2 · %3</source>
        <translation>开仓均价 %1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>hoox::PositionsCommand</name>
    <message>
        <source>--at takes a moment such as 2026-05-19T02:46:58Z or &quot;2026-05-19 02:46:58&quot; (UTC).</source>
        <translation>--at 的值为时刻，如 2026-05-19T02:46:58Z 或“2026-05-19 02:46:58”（UTC）。</translation>
    </message>
    <message>
        <source>--at cannot be reconciled: what was recorded then is not kept.</source>
        <translation>--at 无法对账：当时的记录未保留。</translation>
    </message>
</context>
<context>
    <name>hoox::PositionsContent</name>
    <message>
        <source>Margin balances</source>
        <translation>保证金余额</translation>
    </message>
    <message>
        <source>one line per exchange and asset, never summed across assets</source>
        <translation>每个交易所和资产一行，绝不跨资产相加</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>No open positions at that second.</source>
        <translation>该秒没有未平持仓。</translation>
    </message>
    <message>
        <source>The fills before its end make none.</source>
        <translation>至该秒结束的成交未形成持仓。</translation>
    </message>
    <message>
        <source>No open positions.</source>
        <translation>没有未平持仓。</translation>
    </message>
    <message>
        <source>Neither the table of positions nor the fills hold any.</source>
        <translation>持仓表和成交中均没有。</translation>
    </message>
    <message>
        <source>Exposure by symbol</source>
        <translation>按交易对的敞口</translation>
    </message>
    <message>
        <source>Exposure by symbol, %1</source>
        <translation>按交易对的敞口，%1</translation>
    </message>
    <message>
        <source>with marks given by you</source>
        <translation>采用您给定的标记价</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 个</translation>
    </message>
    <message>
        <source>Marks that are no fill&apos;s price.</source>
        <translation>并非任何成交价格的标记价。</translation>
    </message>
    <message>
        <source>Notional, profit, shares and sums below use them; orders and the list to close do not.</source>
        <translation>下方的名义金额、盈亏、占比与合计采用它们；订单与待平列表不采用。</translation>
    </message>
    <message>
        <source>Clear marks</source>
        <translation>清除标记价</translation>
    </message>
</context>
<context>
    <name>hoox::PositionsPage</name>
    <message>
        <source>As of…</source>
        <translation>截至…</translation>
    </message>
    <message>
        <source>Flatten…</source>
        <translation>清仓…</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>持仓</translation>
    </message>
    <message>
        <source>Nothing can be closed from here.</source>
        <translation>此处不能平仓。</translation>
    </message>
    <message>
        <source>Positions as of a past second (Ctrl+G)</source>
        <translation>过去某一秒的持仓（Ctrl+G）</translation>
    </message>
    <message>
        <source>Flatten sheet</source>
        <translation>清仓单</translation>
    </message>
    <message>
        <source>Matrix</source>
        <extracomment>Exposure by symbol and exchange.</extracomment>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Matrix: Alt+1, table: Alt+2</source>
        <translation>矩阵：Alt+1，表格：Alt+2</translation>
    </message>
    <message>
        <source>a past second is shown; only what is open now can be closed</source>
        <translation>所示为过去某一秒的数据；只有当前未平的持仓才能平仓</translation>
    </message>
    <message>
        <source>all exchanges · open · rows that differ first</source>
        <translation>全部交易所 · 未平 · 不符的行在前</translation>
    </message>
    <message>
        <source>Flatten is off: %1</source>
        <comment>reason</comment>
        <translation>清仓不可用：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
    <message>
        <source>The positions could not be read.</source>
        <translation>无法读取持仓。</translation>
    </message>
    <message>
        <source>Adding up the positions from the fills…</source>
        <translation>正在由成交汇总持仓…</translation>
    </message>
    <message>
        <source>Exposure by symbol and exchange</source>
        <translation>按交易对和交易所的敞口</translation>
    </message>
    <message>
        <source>Positions as a table</source>
        <translation>以表格显示持仓</translation>
    </message>
    <message>
        <source>Positions as of a past second</source>
        <translation>过去某一秒的持仓</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileForm</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>such as cloudflare-prod</source>
        <translation>如 cloudflare-prod</translation>
    </message>
    <message>
        <source>Address of the local runtime</source>
        <translation>本地运行环境的地址</translation>
    </message>
    <message>
        <source>Everything is shown, and the kill switch can still be engaged. Releasing it, changing keys, uploading and changing the ledger are refused on this computer.</source>
        <translation>可查看全部内容，仍可触发紧急停止开关。在此计算机上，解除、更改键、上传和更改账本均被拒绝。</translation>
    </message>
    <message>
        <source>Whoever uses this window may also send orders, release the kill switch, change keys and upload. What they may do at the service is up to the token.</source>
        <translation>使用此窗口的人还可以发送订单、解除紧急停止开关、更改键和上传。在服务端可做什么由令牌决定。</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileList</name>
    <message>
        <source> · read-only</source>
        <translation> · 只读</translation>
    </message>
    <message>
        <source>%1, open in this window</source>
        <translation>%1，在此窗口中打开</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>a window works on one of them</source>
        <translation>一个窗口只使用其中一个</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileSheet</name>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open this profile</source>
        <translation>打开此配置档</translation>
    </message>
    <message>
        <source>Kind of profile</source>
        <translation>配置档类型</translation>
    </message>
    <message>
        <source>Save the profile first: its secrets are kept under its name.</source>
        <translation>请先保存配置档：其机密以它的名称保存。</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置档</translation>
    </message>
    <message>
        <source>Saved. This window works on with what was before: open it anew.</source>
        <translation>已保存。此窗口仍使用先前的设置：请重新打开配置档。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open anew</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>%1 still needs another text.</source>
        <translation>“%1”仍需修改。</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileText</name>
    <message>
        <source>Cloudflare account id</source>
        <translation>Cloudflare 账户 ID</translation>
    </message>
    <message>
        <source>KV namespace id (CONFIG_KV)</source>
        <translation>KV 命名空间 ID（CONFIG_KV）</translation>
    </message>
    <message>
        <source>D1 database id</source>
        <translation>D1 数据库 ID</translation>
    </message>
    <message>
        <source>R2 bucket for logs</source>
        <translation>日志的 R2 存储桶</translation>
    </message>
    <message>
        <source>R2 bucket for reports</source>
        <translation>报告的 R2 存储桶</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>网关地址</translation>
    </message>
    <message>
        <source>Price band around the last fill, percent</source>
        <translation>末笔成交上下的价格区间，百分比</translation>
    </message>
    <message>
        <source>Largest order, in its quote asset</source>
        <translation>单笔订单上限，以其计价资产计</translation>
    </message>
    <message>
        <source>Orders in a minute, at most</source>
        <translation>一分钟内订单数上限</translation>
    </message>
    <message>
        <source>Fee of the paper exchange, percent</source>
        <translation>模拟交易所的手续费，百分比</translation>
    </message>
    <message>
        <source>Paper orders are filled to, percent (0 refuses)</source>
        <translation>模拟订单的成交比例，百分比（0 为拒绝）</translation>
    </message>
    <message>
        <source>Propagation window, seconds</source>
        <translation>传播窗口，秒</translation>
    </message>
    <message>
        <source>Kill keys are read every, seconds</source>
        <translation>停止键读取间隔，秒</translation>
    </message>
    <message>
        <source>Ledger is pulled every, seconds</source>
        <translation>账本拉取间隔，秒</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>What else can stop trading</source>
        <translation>其他停止交易的途径</translation>
    </message>
    <message>
        <source>32 hex digits</source>
        <translation>32 位十六进制数字</translation>
    </message>
    <message>
        <source>none: not configured</source>
        <translation>无：未配置</translation>
    </message>
    <message>
        <source>none: no limit</source>
        <translation>无：没有限额</translation>
    </message>
    <message>
        <source>Exchange sites, keys to revoke, a phone number. No secrets.</source>
        <translation>交易所网站、待吊销的密钥、电话号码。不要写机密。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address of the local runtime</source>
        <translation>本地运行环境的地址</translation>
    </message>
    <message>
        <source>This kind of profile has no such field.</source>
        <translation>此类配置档没有该字段。</translation>
    </message>
    <message>
        <source>This is no such id: 32 digits of 0-9 and a-f are wanted.</source>
        <translation>这不是此类 ID：应为 0-9 和 a-f 组成的 32 位。</translation>
    </message>
    <message>
        <source>This is no database id: a UUID such as 0b1f3c5e-… is wanted.</source>
        <translation>这不是数据库 ID：应为 UUID，如 0b1f3c5e-…。</translation>
    </message>
    <message>
        <source>This is no bucket&apos;s name: 3 to 63 of a-z, 0-9 and - are wanted.</source>
        <translation>这不是存储桶名称：应为 a-z、0-9 和 - 组成的 3 至 63 个字符。</translation>
    </message>
    <message>
        <source>Only https:// is spoken to, or http:// to this computer; no name or password in it.</source>
        <translation>只与 https:// 通信，或以 http:// 与此计算机通信；不含用户名和密码。</translation>
    </message>
    <message>
        <source>A number is wanted, such as 2 or 0.5.</source>
        <translation>应为数，如 2 或 0.5。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1 至 %2。</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>此数超出范围。</translation>
    </message>
    <message>
        <source>Only yes or no.</source>
        <translation>只能为是或否。</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>文本太长。</translation>
    </message>
    <message>
        <source>1 to 64 of a-z, 0-9, - and _ are wanted.</source>
        <translation>应为 a-z、0-9、- 和 _ 组成的 1 至 64 个字符。</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>已有同名的配置档。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Local edge</source>
        <translation>本地边缘</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>logs</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>凭据错误</translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>wrong id</source>
        <translation>ID 错误</translation>
    </message>
    <message>
        <source>wrong dialect</source>
        <translation>方言错误</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>The profile names none, so nothing of it is shown.</source>
        <translation>配置档未指定，因此不显示其任何内容。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>from the environment, which wins</source>
        <translation>来自环境变量，优先采用</translation>
    </message>
    <message>
        <source>for this session only</source>
        <translation>仅本次会话</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>for config and ledger; needs Workers KV Storage and D1, to edit or to read</source>
        <translation>用于配置和账本；需要 Workers KV Storage 与 D1 的编辑或读取权限</translation>
    </message>
    <message>
        <source>for the buckets; an R2 token with object read, or read and write</source>
        <translation>用于存储桶；具有对象读取或读写权限的 R2 令牌</translation>
    </message>
    <message>
        <source>for orders to the gateway</source>
        <translation>用于向网关发送订单</translation>
    </message>
    <message>
        <source>for the copies of logs on this computer</source>
        <translation>用于此计算机上的日志副本</translation>
    </message>
</context>
<context>
    <name>hoox::ProfileWords</name>
    <message>
        <source>A profile of this kind has no %1.</source>
        <translation>此类配置档没有 %1。</translation>
    </message>
    <message>
        <source>%1 is 32 hex digits.</source>
        <translation>%1 为 32 位十六进制数字。</translation>
    </message>
    <message>
        <source>%1 is a UUID, such as c5917667-a217-45e3-90ff-969f32b1847a.</source>
        <translation>%1 为 UUID，如 c5917667-a217-45e3-90ff-969f32b1847a。</translation>
    </message>
    <message>
        <source>%1 is the name of a bucket: 3 to 63 of a-z, 0-9 and -.</source>
        <translation>%1 为存储桶名称：a-z、0-9 和 - 组成的 3 至 63 个字符。</translation>
    </message>
    <message>
        <source>%1 is an https:// address, or http:// to this computer, without a name or password.</source>
        <translation>%1 为 https:// 地址，或以 http:// 指向此计算机，不含用户名和密码。</translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation>%1 为数。</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3, whole if it is in seconds or a number of orders.</source>
        <translation>%1 为 %2 至 %3 的数；以秒或订单数计时为整数。</translation>
    </message>
    <message>
        <source>%1 is true or false.</source>
        <translation>%1 为 true 或 false。</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 太长。</translation>
    </message>
    <message>
        <source>A profile&apos;s name is 1 to 64 of a-z, 0-9, - and _.</source>
        <translation>配置档名称为 a-z、0-9、- 和 _ 组成的 1 至 64 个字符。</translation>
    </message>
    <message>
        <source>There is a profile of that name already.</source>
        <translation>已有同名的配置档。</translation>
    </message>
    <message>
        <source>KEY is one of %1.</source>
        <translation>KEY 为以下之一：%1。</translation>
    </message>
    <message>
        <source>--kind is embedded, local-edge or cloudflare.</source>
        <translation>--kind 的值为 embedded、local-edge 或 cloudflare。</translation>
    </message>
    <message>
        <source>A cloudflare profile needs --account-id, a local-edge profile --local-edge, and no other kind takes it.</source>
        <translation>cloudflare 配置档需要 --account-id，local-edge 配置档需要 --local-edge，其他类型不接受。</translation>
    </message>
    <message>
        <source>The profile %1 is made. &quot;profile use %1&quot; makes it the active one.</source>
        <translation>已创建配置档 %1。用“profile use %1”将其设为当前配置档。</translation>
    </message>
    <message>
        <source>%1 is the active profile now.</source>
        <translation>%1 现为当前配置档。</translation>
    </message>
    <message>
        <source>REAL MONEY: what is changed through the profile %1 is changed in production.</source>
        <translation>实盘：通过配置档 %1 的更改会作用于生产环境。</translation>
    </message>
    <message>
        <source>REAL MONEY: the profile %1 is production. It is read-only: only the kill switch can be engaged.</source>
        <translation>实盘：配置档 %1 属于生产环境。它为只读：只能触发紧急停止开关。</translation>
    </message>
    <message>
        <source>an engage of its kill switch is not confirmed yet; see &quot;kill status --wait&quot;</source>
        <translation>其紧急停止开关的触发尚未得到确认；见“kill status --wait”</translation>
    </message>
    <message>
        <source>The file binds only one of the two buckets. Set the other one with &quot;profile set&quot;.</source>
        <translation>文件只绑定了两个存储桶中的一个。请用“profile set”设置另一个。</translation>
    </message>
    <message>
        <source>PROFILE</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>MONEY</source>
        <translation>资金</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>PAPER</source>
        <translation>模拟盘</translation>
    </message>
    <message>
        <source>REAL MONEY, read-only</source>
        <translation>实盘，只读</translation>
    </message>
    <message>
        <source>REAL MONEY</source>
        <translation>实盘</translation>
    </message>
    <message>
        <source>NAME is one of %1.</source>
        <translation>NAME 为以下之一：%1。</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1（不显示）：</translation>
    </message>
    <message>
        <source>A secret is one line of text, of at most 4096 bytes, on standard input.</source>
        <translation>机密为标准输入中的一行文本，最多 4096 字节。</translation>
    </message>
    <message>
        <source>%1 of the profile %2 is in the keychain.</source>
        <translation>配置档 %2 的 %1 已存入钥匙串。</translation>
    </message>
    <message>
        <source>%1 of the profile %2 is not in the keychain any more.</source>
        <translation>配置档 %2 的 %1 已不在钥匙串中。</translation>
    </message>
    <message>
        <source>%1 is set in the environment, which wins over the keychain.</source>
        <translation>%1 已在环境变量中设置，优先于钥匙串。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>未配置</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>wrong credentials</source>
        <translation>凭据错误</translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>wrong id</source>
        <translation>ID 错误</translation>
    </message>
    <message>
        <source>wrong dialect</source>
        <translation>方言错误</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>This computer · paper</source>
        <translation>此计算机 · 模拟盘</translation>
    </message>
    <message>
        <source>Local edge · %1</source>
        <translation>本地边缘 · %1</translation>
    </message>
    <message>
        <source>Cloudflare · %1</source>
        <translation>Cloudflare · %1</translation>
    </message>
    <message>
        <source>%1 · read-only</source>
        <translation>%1 · 只读</translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>此工作区</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>账户 %1</translation>
    </message>
    <message>
        <source>D1 %1</source>
        <translation>D1 %1</translation>
    </message>
    <message>
        <source>KV %1</source>
        <translation>KV %1</translation>
    </message>
    <message>
        <source>R2 %1</source>
        <translation>R2 %1</translation>
    </message>
</context>
<context>
    <name>hoox::RefusalWords</name>
    <message>
        <source>Change the order, or the limit at its source.</source>
        <translation>请修改订单，或在来源处修改限额。</translation>
    </message>
    <message>
        <source>Look at the position first. It can be closed by hand at the exchange.</source>
        <translation>请先查看持仓。可在交易所手动平仓。</translation>
    </message>
    <message>
        <source>Nothing is sent while that is not known. Try again once it can be read.</source>
        <translation>此项未知时不发送任何内容。待可读取后重试。</translation>
    </message>
    <message>
        <source>the kill switch</source>
        <translation>紧急停止开关</translation>
    </message>
    <message>
        <source>Refused here: the kill switch is not at Trading. Nothing was sent.</source>
        <translation>此处拒绝：紧急停止开关不在 TRADING 状态。未发送任何内容。</translation>
    </message>
    <message>
        <source>Releasing sends nothing by itself: send it anew then.</source>
        <translation>解除本身不发送任何内容：届时请重新发送。</translation>
    </message>
    <message>
        <source>a read-only profile</source>
        <translation>只读配置档</translation>
    </message>
    <message>
        <source>Refused here: the profile is read-only. Nothing was sent.</source>
        <translation>此处拒绝：配置档为只读。未发送任何内容。</translation>
    </message>
    <message>
        <source>Write access is a switch of the profile, under Settings.</source>
        <translation>写权限是配置档的一个开关，在“设置”中。</translation>
    </message>
    <message>
        <source>no gateway</source>
        <translation>无网关</translation>
    </message>
    <message>
        <source>Refused here: the profile names no gateway.</source>
        <translation>此处拒绝：配置档未指定网关。</translation>
    </message>
    <message>
        <source>It is set under Settings.</source>
        <translation>在“设置”中设置。</translation>
    </message>
    <message>
        <source>earlier orders not read</source>
        <translation>先前的订单未读取</translation>
    </message>
    <message>
        <source>Refused here: what was sent before is not read yet.</source>
        <translation>此处拒绝：先前发送的订单尚未读取。</translation>
    </message>
    <message>
        <source>too many in a minute</source>
        <translation>一分钟内过多</translation>
    </message>
    <message>
        <source>Refused here: as many orders as a minute may have were sent.</source>
        <translation>此处拒绝：一分钟内发送的订单已达上限。</translation>
    </message>
    <message>
        <source>Wait, then send it.</source>
        <translation>请等待，然后发送。</translation>
    </message>
    <message>
        <source>a duplicate</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Refused here: this request id was sent already.</source>
        <translation>此处拒绝：此请求 ID 已发送过。</translation>
    </message>
    <message>
        <source>Look at the first one. For a second order, clear the ticket.</source>
        <translation>请查看第一笔。如需第二笔订单，请清空下单面板。</translation>
    </message>
    <message>
        <source>looks like the one before</source>
        <translation>与上一笔相似</translation>
    </message>
    <message>
        <source>Refused here: the same order was sent a moment ago.</source>
        <translation>此处拒绝：相同的订单刚刚发送过。</translation>
    </message>
    <message>
        <source>Look at the first one.</source>
        <translation>请查看第一笔。</translation>
    </message>
    <message>
        <source>over the limit of an order</source>
        <translation>超出单笔订单限额</translation>
    </message>
    <message>
        <source>Refused here: over the limit of an order.</source>
        <translation>此处拒绝：超出单笔订单限额。</translation>
    </message>
    <message>
        <source>over the limit of a position</source>
        <translation>超出持仓限额</translation>
    </message>
    <message>
        <source>Refused here: the position would be over its limit.</source>
        <translation>此处拒绝：持仓会超出限额。</translation>
    </message>
    <message>
        <source>too far from the last price</source>
        <translation>偏离最新价过多</translation>
    </message>
    <message>
        <source>Refused here: too far from the last price.</source>
        <translation>此处拒绝：偏离最新价过多。</translation>
    </message>
    <message>
        <source>no last price</source>
        <translation>无最新价</translation>
    </message>
    <message>
        <source>Refused here: without a last price no limit can be checked.</source>
        <translation>此处拒绝：没有最新价，无法检查任何限额。</translation>
    </message>
    <message>
        <source>Give a limit price.</source>
        <translation>请填写限价。</translation>
    </message>
    <message>
        <source>over the limit of a quantity</source>
        <translation>超出数量限额</translation>
    </message>
    <message>
        <source>Refused here: more than is taken at once, or than is held.</source>
        <translation>此处拒绝：超过单次可接受的数量，或超过持仓量。</translation>
    </message>
    <message>
        <source>a limit that cannot be read</source>
        <translation>限额无法读取</translation>
    </message>
    <message>
        <source>Refused here: a limit cannot be read.</source>
        <translation>此处拒绝：某项限额无法读取。</translation>
    </message>
    <message>
        <source>nothing to close</source>
        <translation>无可平持仓</translation>
    </message>
    <message>
        <source>Refused here: no position is known there that it would close.</source>
        <translation>此处拒绝：那里没有已知的持仓可平。</translation>
    </message>
    <message>
        <source>the position is not known</source>
        <translation>持仓未知</translation>
    </message>
    <message>
        <source>Refused here: what is held there is not known for certain.</source>
        <translation>此处拒绝：那里的持仓无法确知。</translation>
    </message>
    <message>
        <source>not a whole order</source>
        <translation>订单不完整</translation>
    </message>
    <message>
        <source>Refused here: the order is not whole.</source>
        <translation>此处拒绝：订单不完整。</translation>
    </message>
    <message>
        <source>Change the order.</source>
        <translation>请修改订单。</translation>
    </message>
    <message>
        <source>the position does not reconcile</source>
        <translation>持仓对账不符</translation>
    </message>
    <message>
        <source>Refused here: what is recorded of the position and what its fills make differ.</source>
        <translation>此处拒绝：所记录的持仓与成交推算不符。</translation>
    </message>
    <message>
        <source>the position is on the other side</source>
        <translation>持仓方向相反</translation>
    </message>
    <message>
        <source>Refused here: the position is on the other side by now.</source>
        <translation>此处拒绝：持仓此时方向已相反。</translation>
    </message>
    <message>
        <source>another close is under way</source>
        <translation>另一笔平仓正在进行</translation>
    </message>
    <message>
        <source>Refused here: another order already closes this position.</source>
        <translation>此处拒绝：已有另一笔订单在平此持仓。</translation>
    </message>
    <message>
        <source>Wait for that one, or say what became of it.</source>
        <translation>请等待该订单，或说明其结果。</translation>
    </message>
    <message>
        <source>positions not read</source>
        <translation>持仓未读取</translation>
    </message>
    <message>
        <source>Refused here: the positions cannot be read.</source>
        <translation>此处拒绝：无法读取持仓。</translation>
    </message>
    <message>
        <source>Refused here: what was sent before cannot be read.</source>
        <translation>此处拒绝：无法读取先前发送的订单。</translation>
    </message>
    <message>
        <source>ledger not read</source>
        <translation>账本未读取</translation>
    </message>
    <message>
        <source>Refused here: the ledger cannot be read.</source>
        <translation>此处拒绝：无法读取账本。</translation>
    </message>
    <message>
        <source>limit not read</source>
        <translation>限额未读取</translation>
    </message>
    <message>
        <source>Refused here: the limit in the config cannot be read.</source>
        <translation>此处拒绝：无法读取配置中的限额。</translation>
    </message>
    <message>
        <source>no room on the disk</source>
        <translation>磁盘无空间</translation>
    </message>
    <message>
        <source>Refused here: the disk has no room for the order&apos;s record.</source>
        <translation>此处拒绝：磁盘没有空间记录订单。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>no lock</source>
        <translation>无锁</translation>
    </message>
    <message>
        <source>Refused here: the lock of its request id could not be taken.</source>
        <translation>此处拒绝：无法取得其请求 ID 的锁。</translation>
    </message>
    <message>
        <source>not written down</source>
        <translation>未记下</translation>
    </message>
    <message>
        <source>Refused here: the order could not be written down before it is sent.</source>
        <translation>此处拒绝：发送之前无法记下订单。</translation>
    </message>
    <message>
        <source>recording its fill</source>
        <translation>记录其成交</translation>
    </message>
    <message>
        <source>keeping its record</source>
        <translation>保存其记录</translation>
    </message>
    <message>
        <source>keeping its lock</source>
        <translation>保存其锁</translation>
    </message>
    <message>
        <source>Refused here (%1). Nothing was sent.</source>
        <translation>此处拒绝（%1）。未发送任何内容。</translation>
    </message>
</context>
<context>
    <name>hoox::ReleasePanel</name>
    <message>
        <source>At the edge: %1.</source>
        <translation>边缘节点：%1。</translation>
    </message>
    <message>
        <source>Since the click: %1.</source>
        <translation>自点击起：%1。</translation>
    </message>
    <message>
        <source>Hold 2 s to release</source>
        <translation>按住 2 秒以解除</translation>
    </message>
    <message>
        <source>Keep engaged</source>
        <translation>保持触发</translation>
    </message>
    <message>
        <source>None. Whatever this console does: revoke the API keys at the exchange, or stop at its own site.</source>
        <translation>无。无论此控制台如何：请在交易所吊销 API 密钥，或在其网站上停止。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What else can stop trading, from this profile&apos;s notes</source>
        <translation>其他停止交易的途径，摘自此配置档的备注</translation>
    </message>
    <message>
        <source>Reason, kept in the journal</source>
        <translation>原因，记入流水</translation>
    </message>
    <message>
        <source>Tick first that queued orders may execute.</source>
        <translation>请先勾选“我知道排队的订单可能会执行”。</translation>
    </message>
    <message>
        <source>Type a reason first: at least one word.</source>
        <translation>请先填写原因：至少一个词。</translation>
    </message>
    <message>
        <source>Then this console no longer tries to stop trading.</source>
        <translation>此后，此控制台不再尝试停止交易。</translation>
    </message>
    <message>
        <source>Then this desk goes by the keys again, and may trade.</source>
        <translation>此后，本交易台重新以停止键为准，可能恢复交易。</translation>
    </message>
    <message>
        <source>The keys still say stop; the gateway&apos;s answer is passed over.</source>
        <translation>停止键仍为停止；网关的应答将被忽略。</translation>
    </message>
    <message>
        <source>Release trading: %1</source>
        <translation>解除，恢复交易：%1</translation>
    </message>
    <message>
        <source>Kill switch: %1</source>
        <translation>紧急停止开关：%1</translation>
    </message>
    <message>
        <source>Both keys read %1. Either one alone stops trading, on all exchanges of this profile.</source>
        <translation>两个键读取于 %1。任一个即可停止此配置档在全部交易所的交易。</translation>
    </message>
    <message>
        <source>The keys were never read. Either one alone stops trading, on all exchanges of this profile.</source>
        <translation>停止键从未读取。任一个即可停止此配置档在全部交易所的交易。</translation>
    </message>
    <message>
        <source>Reason for the release</source>
        <translation>解除的原因</translation>
    </message>
    <message>
        <source>Hold 2 s to give up</source>
        <translation>按住 2 秒以放弃</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>继续尝试</translation>
    </message>
    <message>
        <source>Reason for giving up the engage</source>
        <translation>放弃触发的原因</translation>
    </message>
    <message>
        <source>Hold 2 s to acknowledge</source>
        <translation>按住 2 秒以确认</translation>
    </message>
    <message>
        <source>Keep locked</source>
        <translation>保持锁定</translation>
    </message>
    <message>
        <source>Reason for acknowledging</source>
        <translation>确认的原因</translation>
    </message>
    <message>
        <source>Space or mouse. Let go to stop.</source>
        <translation>空格键或鼠标。松开即停止。</translation>
    </message>
</context>
<context>
    <name>hoox::ReplicaBand</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The ledger is read anew. Until that is whole, what was here before stays.</source>
        <translation>正在重新读取账本。完整之前，先前的内容保留。</translation>
    </message>
    <message>
        <source>First copy of the ledger. What is shown is so far, not the whole ledger.</source>
        <translation>账本的首份副本。所示为目前已有的部分，并非整个账本。</translation>
    </message>
    <message>
        <source>The ledger could not be pulled.</source>
        <translation>无法拉取账本。</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Pull now</source>
        <translation>立即拉取</translation>
    </message>
    <message>
        <source>Pulling the ledger was stopped.</source>
        <translation>已停止拉取账本。</translation>
    </message>
</context>
<context>
    <name>hoox::ReplicaWords</name>
    <message>
        <source>copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>replica %1</source>
        <translation>副本 %1前</translation>
    </message>
    <message>
        <source>no replica yet</source>
        <translation>尚无副本</translation>
    </message>
    <message numerus="yes">
        <source>The copy holds %n fill(s).</source>
        <translation>
            <numerusform>副本含 %n 笔成交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused.</source>
        <translation>
            <numerusform>已拒绝 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pulling is stopped.</source>
        <translation>拉取已停止。</translation>
    </message>
    <message>
        <source>Pulled again in %1.</source>
        <translation>%1后再次拉取。</translation>
    </message>
    <message>
        <source>Press to pull now.</source>
        <translation>按下可立即拉取。</translation>
    </message>
    <message>
        <source>%1 fills so far</source>
        <translation>目前 %1 笔成交</translation>
    </message>
    <message>
        <source>%1 of about %2 fills</source>
        <translation>%1 笔成交，共约 %2 笔</translation>
    </message>
    <message>
        <source>What is shown is part of a first copy: so far, not the whole ledger.</source>
        <translation>所示为首份副本的一部分：目前已有的内容，并非整个账本。</translation>
    </message>
    <message>
        <source>There is no copy of this ledger yet.</source>
        <translation>还没有此账本的副本。</translation>
    </message>
    <message>
        <source>What is shown is from %1, %2 old.</source>
        <translation>所示数据的时间为 %1，已过去 %2。</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>%1后重试。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportActions</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Upload to reports/</source>
        <translation>上传到 reports/</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>This desktop has no viewer for PDF: the file is %1.</source>
        <translation>此桌面没有 PDF 阅读器：文件位于 %1。</translation>
    </message>
    <message>
        <source>The bucket could not be listed: %1</source>
        <translation>无法列出存储桶：%1</translation>
    </message>
    <message>
        <source>Works the content hash out again from the ledger.</source>
        <translation>根据账本重新计算内容哈希。</translation>
    </message>
    <message>
        <source>State of the chosen report</source>
        <translation>所选报告的状态</translation>
    </message>
    <message>
        <source>It is in the bucket.</source>
        <translation>已在存储桶中。</translation>
    </message>
    <message>
        <source>It is not in the bucket.</source>
        <translation>不在存储桶中。</translation>
    </message>
    <message>
        <source>In the bucket only.</source>
        <translation>仅在存储桶中。</translation>
    </message>
    <message>
        <source>It has no content hash.</source>
        <translation>没有内容哈希。</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>尚未校验。</translation>
    </message>
    <message>
        <source>Verifying against the ledger.</source>
        <translation>正在与账本核对。</translation>
    </message>
    <message>
        <source>Verified: its figures are those of the ledger.</source>
        <translation>已校验：数据与账本相符。</translation>
    </message>
    <message>
        <source>The file was CHANGED after it was written.</source>
        <translation>文件写入后被改动过。</translation>
    </message>
    <message>
        <source>DIFFERS from the ledger: %1, and %2 more.</source>
        <translation>与账本不符：%1，另有 %2 处。</translation>
    </message>
    <message>
        <source>DIFFERS from the ledger: %1.</source>
        <translation>与账本不符：%1。</translation>
    </message>
    <message>
        <source>Storing it in the bucket.</source>
        <translation>正在存入存储桶。</translation>
    </message>
    <message>
        <source>Fetching it from the bucket.</source>
        <translation>正在从存储桶取回。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>This desktop has no viewer for folders: it is %1.</source>
        <translation>此桌面没有文件夹查看器：文件夹为 %1。</translation>
    </message>
    <message>
        <source>In the desktop&apos;s own viewer.</source>
        <translation>用桌面自带的阅读器打开。</translation>
    </message>
    <message>
        <source>Show the folder of the reports</source>
        <translation>显示报告的文件夹</translation>
    </message>
    <message>
        <source>A copy elsewhere, byte for byte.</source>
        <translation>在别处保存逐字节相同的副本。</translation>
    </message>
    <message>
        <source>On a printer of this computer, as it is.</source>
        <translation>用此计算机的打印机原样打印。</translation>
    </message>
    <message>
        <source>DIFFERS from the ledger, or is not in the audit log.</source>
        <translation>与账本不符，或不在审计日志中。</translation>
    </message>
    <message>
        <source>Could not be read and compared: %1.</source>
        <translation>无法读取和比较：%1。</translation>
    </message>
    <message>
        <source>Save a copy of %1</source>
        <translation>保存 %1 的副本</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving a copy.</source>
        <translation>正在保存副本。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Replace %1?</source>
        <translation>替换 %1？</translation>
    </message>
    <message>
        <source>A file of this name is there: %1. It would be lost.</source>
        <translation>已有同名文件：%1。替换后它将丢失。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Looking for printers.</source>
        <translation>正在查找打印机。</translation>
    </message>
    <message>
        <source>This computer has no printer that answers. Open it: the desktop&apos;s viewer may print it elsewhere.</source>
        <translation>此计算机没有应答的打印机。请打开报告：桌面的阅读器或许可在别处打印。</translation>
    </message>
    <message>
        <source>Its pages: %1. It is printed whole.</source>
        <translation>页数：%1。将打印整份报告。</translation>
    </message>
    <message>
        <source>It is printed whole.</source>
        <translation>将打印整份报告。</translation>
    </message>
    <message>
        <source>There are more printers: open it to print on another one.</source>
        <translation>还有其他打印机：要用其他打印机，请打开报告打印。</translation>
    </message>
    <message>
        <source>Print %1?</source>
        <translation>打印 %1？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Handing it to %1.</source>
        <translation>正在交给 %1。</translation>
    </message>
    <message>
        <source>Handed to the printer %1.</source>
        <translation>已交给打印机 %1。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportBars</name>
    <message>
        <source>Fills by hour of the day</source>
        <translation>按小时的成交</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>时间 UTC</translation>
    </message>
    <message>
        <source>Realised, known fees in, by day</source>
        <translation>已实现盈亏，含已知手续费，按日</translation>
    </message>
    <message>
        <source>Realised, known fees in, by week</source>
        <translation>已实现盈亏，含已知手续费，按周</translation>
    </message>
    <message>
        <source>Realised, known fees in, by month</source>
        <translation>已实现盈亏，含已知手续费，按月</translation>
    </message>
    <message>
        <source>%1 · UTC</source>
        <translation>%1 · UTC</translation>
    </message>
    <message>
        <source>not known and without a bar: %1</source>
        <translation>未知且无柱形：%1</translation>
    </message>
    <message>
        <source>of what is known</source>
        <translation>仅计已知部分</translation>
    </message>
</context>
<context>
    <name>hoox::ReportChart</name>
    <message>
        <source>Equity, %1</source>
        <translation>权益，%1</translation>
    </message>
    <message>
        <source>%1 · time UTC</source>
        <translation>%1 · 时间 UTC</translation>
    </message>
    <message>
        <source>engaged %1</source>
        <translation>已触发 %1</translation>
    </message>
</context>
<context>
    <name>hoox::ReportCommand</name>
    <message>
        <source>--template is daily, weekly or monthly.</source>
        <translation>--template 的值为 daily、weekly 或 monthly。</translation>
    </message>
    <message>
        <source>--from and --to take days such as 2026-05-19 or moments such as 2026-05-19T02:00:00Z, and --to is the later one.</source>
        <translation>--from 和 --to 的值为日期（如 2026-05-19）或时刻（如 2026-05-19T02:00:00Z），且 --to 须晚于 --from。</translation>
    </message>
    <message>
        <source>It was there already; --replace writes it anew.</source>
        <translation>文件已存在；--replace 会重新写入。</translation>
    </message>
    <message>
        <source>--paper is a4 or letter, and --language en, de or zh.</source>
        <translation>--paper 的值为 a4 或 letter，--language 的值为 en、de 或 zh。</translation>
    </message>
    <message>
        <source>--exchange is bybit, binance or mexc.</source>
        <translation>--exchange 为 bybit、binance 或 mexc。</translation>
    </message>
    <message>
        <source>incident %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>report create needs one of --from and --to, --template, and --incident.</source>
        <translation>report create 需要其中一项：--from 和 --to、--template 或 --incident。</translation>
    </message>
    <message>
        <source>--incident is last, or the number of an incident from 1 on.</source>
        <translation>--incident 的值为 last，或事件编号（从 1 起）。</translation>
    </message>
    <message>
        <source>--without is a list such as charts,fees of: %1.</source>
        <translation>--without 是形如 charts,fees 的列表，可选：%1。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportContentsBox</name>
    <message>
        <source>Contents, after the summary</source>
        <translation>内容，在汇总之后</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>positions and balances</source>
        <translation>持仓与余额</translation>
    </message>
    <message>
        <source>fees by day</source>
        <translation>按日的手续费</translation>
    </message>
    <message>
        <source>failed orders</source>
        <translation>失败订单</translation>
    </message>
    <message>
        <source>switch and config events</source>
        <translation>紧急停止开关与配置事件</translation>
    </message>
    <message>
        <source>reconciliation and proofs</source>
        <translation>对账与证明</translation>
    </message>
    <message>
        <source>every fill, by day</source>
        <translation>每笔成交，按日</translation>
    </message>
</context>
<context>
    <name>hoox::ReportCover</name>
    <message>
        <source>Daily report, %1</source>
        <translation>日报，%1</translation>
    </message>
    <message>
        <source>Weekly report, %1 to %2</source>
        <translation>周报，%1 至 %2</translation>
    </message>
    <message>
        <source>Monthly report, %1</source>
        <translation>月报，%1</translation>
    </message>
    <message>
        <source>Report, %1 to %2</source>
        <translation>报告，%1 至 %2</translation>
    </message>
    <message>
        <source>Report, %1 to %2 UTC</source>
        <translation>报告，%1 至 %2 UTC</translation>
    </message>
    <message>
        <source>The whole book of %1.</source>
        <translation>%1 的全部交易。</translation>
    </message>
    <message>
        <source>Only %1, of %2.</source>
        <translation>仅 %1，属于 %2。</translation>
    </message>
    <message>
        <source>Only %1 on all exchanges, of %2.</source>
        <translation>仅 %1，全部交易所，属于 %2。</translation>
    </message>
    <message>
        <source>Only %1 on %2, of %3.</source>
        <translation>仅 %2 的 %1，属于 %3。</translation>
    </message>
    <message>
        <source>A summary: fills are not listed.</source>
        <translation>汇总报告：不列出成交。</translation>
    </message>
    <message>
        <source>Times are UTC.</source>
        <translation>时间均为 UTC。</translation>
    </message>
    <message>
        <source>Amounts are %1 unless said otherwise.</source>
        <translation>除另有说明，金额单位为 %1。</translation>
    </message>
    <message>
        <source>largest drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>no equity curve</source>
        <translation>无权益曲线</translation>
    </message>
    <message>
        <source>never below a peak</source>
        <translation>从未低于峰值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>newer fills follow this period</source>
        <translation>此期间之后还有成交</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>无持仓</translation>
    </message>
    <message>
        <source>neither recorded nor in fills</source>
        <translation>既无记录也无成交</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>fills and recorded positions</source>
        <translation>成交与所记录的持仓</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 处不符</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 处不符</translation>
    </message>
    <message>
        <source>gross %1</source>
        <translation>总额 %1</translation>
    </message>
    <message>
        <source>%1 of volume</source>
        <translation>占成交额 %1</translation>
    </message>
    <message>
        <source>1 fill</source>
        <translation>1 笔成交</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 笔成交</translation>
    </message>
    <message>
        <source>%1, %2 without</source>
        <extracomment>%1 is &quot;12 fills&quot;, %2 how many of them have no price.</extracomment>
        <translation>%1，其中 %2 笔无价格</translation>
    </message>
    <message>
        <source>gross, 1 position</source>
        <translation>总额，1 个持仓</translation>
    </message>
    <message>
        <source>gross, %1 positions</source>
        <translation>总额，%1 个持仓</translation>
    </message>
    <message>
        <source>%1, %2 not known</source>
        <extracomment>%1 is &quot;gross, 3 positions&quot;; %2 positions are not in the sum.</extracomment>
        <translation>%1，%2 个未知</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>紧急停止开关</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>the audit log was not read</source>
        <translation>未读取审计日志</translation>
    </message>
    <message>
        <source>not engaged</source>
        <translation>未触发</translation>
    </message>
    <message>
        <source>as recorded here</source>
        <translation>据本工作区记录</translation>
    </message>
    <message>
        <source>engaged once</source>
        <translation>触发过 1 次</translation>
    </message>
    <message>
        <source>engaged %1 times</source>
        <translation>触发过 %1 次</translation>
    </message>
    <message>
        <source>%1 in the period</source>
        <translation>期间内共 %1</translation>
    </message>
    <message>
        <source>config records</source>
        <translation>配置记录</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>in the audit log</source>
        <translation>见审计日志</translation>
    </message>
    <message>
        <source>order logs</source>
        <translation>订单日志</translation>
    </message>
    <message>
        <source>the last result was not read</source>
        <translation>未读取上次结果</translation>
    </message>
    <message>
        <source>blobs verify never ended</source>
        <translation>blobs verify 从未完成</translation>
    </message>
    <message>
        <source>the last run had other days</source>
        <translation>上次运行的日期范围不同</translation>
    </message>
    <message>
        <source>the last run began too early</source>
        <translation>上次运行开始得太早</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>see the proofs</source>
        <translation>见“证明”</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>齐全</translation>
    </message>
    <message>
        <source>names only, not read</source>
        <translation>仅核对名称，未读取内容</translation>
    </message>
    <message>
        <source>names and contents</source>
        <translation>名称与内容</translation>
    </message>
    <message>
        <source>names, contents in part</source>
        <translation>名称，部分内容</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>unbroken</source>
        <translation>完整无断</translation>
    </message>
    <message>
        <source>1 fault</source>
        <translation>1 处异常</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 处异常</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 笔失败</translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation>已实现盈亏，含手续费</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>win rate</source>
        <translation>胜率</translation>
    </message>
    <message>
        <source>%1 of %2 closes</source>
        <translation>%1 / %2 笔平仓</translation>
    </message>
    <message>
        <source>exposure at the end</source>
        <translation>期末敞口</translation>
    </message>
    <message>
        <source>rows in the period</source>
        <translation>期间内的行</translation>
    </message>
    <message>
        <source>By quote asset</source>
        <translation>按计价资产</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>By symbol</source>
        <translation>按交易对</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>By exchange</source>
        <translation>按交易所</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>positions and balances</source>
        <translation>持仓与余额</translation>
    </message>
    <message>
        <source>fees by day</source>
        <translation>按日的手续费</translation>
    </message>
    <message>
        <source>failed orders</source>
        <translation>失败订单</translation>
    </message>
    <message>
        <source>switch and config events</source>
        <translation>紧急停止开关与配置事件</translation>
    </message>
    <message>
        <source>proofs</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>An extract: %1 left out.</source>
        <translation>节选：不含%1。</translation>
    </message>
    <message>
        <source>Incident, %1 to %2 UTC</source>
        <translation>事件，%1 至 %2 UTC</translation>
    </message>
</context>
<context>
    <name>hoox::ReportEvents</name>
    <message>
        <source>drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>engage asked</source>
        <translation>请求触发</translation>
    </message>
    <message>
        <source>engaged: one key read back</source>
        <translation>已触发：读回一个键</translation>
    </message>
    <message>
        <source>engaged: both keys read back</source>
        <translation>已触发：读回两个键</translation>
    </message>
    <message>
        <source>engage cancelled</source>
        <translation>触发已取消</translation>
    </message>
    <message>
        <source>release asked</source>
        <translation>请求解除</translation>
    </message>
    <message>
        <source>released: both keys read back</source>
        <translation>已解除：读回两个键</translation>
    </message>
    <message>
        <source>another hand&apos;s release seen</source>
        <translation>发现他人解除</translation>
    </message>
    <message>
        <source>the gateway refused: proven</source>
        <translation>网关已拒绝：已证明</translation>
    </message>
    <message>
        <source>the gateway let in: seen</source>
        <translation>网关放行：已观察到</translation>
    </message>
    <message>
        <source>window passed, keys read again</source>
        <translation>窗口已过，重新读取了键</translation>
    </message>
    <message>
        <source>Whether it was engaged at the beginning is not known: older records were not read.</source>
        <translation>期初是否处于触发状态未知：未读取更早的记录。</translation>
    </message>
    <message>
        <source>Not engaged in the period, as this workspace recorded it. What others did is in their logs.</source>
        <translation>据本工作区记录，期间内未触发。他人的操作见其自己的日志。</translation>
    </message>
    <message>
        <source>from %1 to the end of the period</source>
        <translation>从 %1 至期末</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>从 %1 至 %2</translation>
    </message>
    <message>
        <source>and %1 more times</source>
        <translation>另有 %1 次</translation>
    </message>
    <message>
        <source>Engaged %1, as this workspace recorded it.</source>
        <translation>据本工作区记录，触发时段：%1。</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>紧急停止开关</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>时间 UTC</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>by</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Not known: the audit log was not read.</source>
        <translation>未知：未读取审计日志。</translation>
    </message>
    <message>
        <source>The newest events: older records were not read.</source>
        <translation>仅最新的事件：未读取更早的记录。</translation>
    </message>
    <message>
        <source>asked; what came of it is not recorded</source>
        <translation>已请求；结果未记录</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Config changes</source>
        <translation>配置变更</translation>
    </message>
    <message>
        <source>action and key</source>
        <translation>操作与键</translation>
    </message>
    <message>
        <source>before</source>
        <translation>变更前</translation>
    </message>
    <message>
        <source>after</source>
        <translation>变更后</translation>
    </message>
    <message>
        <source>result and reason</source>
        <translation>结果与原因</translation>
    </message>
    <message>
        <source>The newest changes: older records were not read.</source>
        <translation>仅最新的变更：未读取更早的记录。</translation>
    </message>
    <message>
        <source>None was made here. What others changed is in their logs.</source>
        <translation>本工作区没有变更。他人的变更见其自己的日志。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportFailures</name>
    <message>
        <source>Failed orders in the ledger</source>
        <translation>账本中的失败订单</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>时间 UTC</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>No order failed.</source>
        <translation>没有失败的订单。</translation>
    </message>
    <message>
        <source>The newest %1 of %2. A report with every fill has them all.</source>
        <translation>最新的 %1 笔，共 %2 笔。含每笔成交的报告会全部列出。</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>发送途中</translation>
    </message>
    <message>
        <source>unresolved: may have been executed</source>
        <translation>未决：可能已执行</translation>
    </message>
    <message>
        <source>queued at the gateway</source>
        <translation>在网关排队</translation>
    </message>
    <message>
        <source>executed, not in the ledger yet</source>
        <translation>已执行，尚未入账</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Orders asked for here, and not filled</source>
        <translation>由本工作区发出而未成交的订单</translation>
    </message>
    <message>
        <source>by</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>state and cause</source>
        <translation>状态与原因</translation>
    </message>
    <message>
        <source>Not known: the order journal was not read.</source>
        <translation>未知：未读取订单流水。</translation>
    </message>
    <message>
        <source>The newest ones: older records were not read.</source>
        <translation>仅最新的订单：未读取更早的记录。</translation>
    </message>
    <message>
        <source>None: every order that was asked for here was filled, or none was asked for.</source>
        <translation>无：由本工作区发出的订单均已成交，或未发出过订单。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportFees</name>
    <message>
        <source>Fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>of volume</source>
        <translation>占成交额</translation>
    </message>
    <message>
        <source>fills without a fee</source>
        <translation>无手续费的成交</translation>
    </message>
    <message>
        <source>all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Nothing was traded, so nothing was paid.</source>
        <translation>没有交易，故没有手续费。</translation>
    </message>
    <message>
        <source>Fees are those that are known: %1 fills came without one.</source>
        <translation>仅计已知的手续费：%1 笔成交没有手续费数据。</translation>
    </message>
    <message>
        <source>By day, %1</source>
        <translation>按日，%1</translation>
    </message>
    <message>
        <source>day, UTC</source>
        <translation>日期，UTC</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>realised, fees in</source>
        <translation>已实现盈亏，含手续费</translation>
    </message>
</context>
<context>
    <name>hoox::ReportFills</name>
    <message>
        <source>Fills</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>There is no fill in this period.</source>
        <translation>此期间没有成交。</translation>
    </message>
    <message>
        <source>newest first · rows %1 to %2 of %3 · exchange precision kept</source>
        <translation>最新在前 · 第 %1 至 %2 行，共 %3 行 · 保留交易所精度</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>时间 UTC</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>order id</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>%1 filled</source>
        <translation>%1 笔成交</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 笔失败</translation>
    </message>
    <message>
        <source>Sum of %1: %2</source>
        <translation>%1 合计：%2</translation>
    </message>
    <message>
        <source>%1 without a price</source>
        <translation>%1 笔无价格</translation>
    </message>
    <message>
        <source>%1 without a fee</source>
        <translation>%1 笔无手续费</translation>
    </message>
    <message>
        <source>filled notional %1   fee %2</source>
        <translation>成交名义金额 %1   手续费 %2</translation>
    </message>
    <message>
        <source>no fee in %1</source>
        <translation>%1 笔无手续费</translation>
    </message>
    <message>
        <source>this page: 1 row</source>
        <translation>本页：1 行</translation>
    </message>
    <message>
        <source>this page: %1 rows</source>
        <translation>本页：%1 行</translation>
    </message>
</context>
<context>
    <name>hoox::ReportGlossary</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>term</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Not known. The ledger lacks the figure; it is never taken for 0.</source>
        <translation>未知。账本缺少该数据；绝不当作 0。</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From its first second on, up to its end, which is not in it. All times are UTC.</source>
        <translation>从起始的第一秒算起，到结束时刻为止，结束时刻本身不含。时间均为 UTC。</translation>
    </message>
    <message>
        <source>fill</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>A row of the ledger with the status Filled: an order that was executed. Only these trade.</source>
        <translation>账本中状态为 Filled 的行：已执行的订单。只有这些才是交易。</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>A row with the status Failed: an order that the exchange did not execute.</source>
        <translation>状态为 Failed 的行：交易所未执行的订单。</translation>
    </message>
    <message>
        <source>test or pending</source>
        <translation>测试或待定</translation>
    </message>
    <message>
        <source>A row that is no trade, and no failure.</source>
        <translation>既非交易也非失败的行。</translation>
    </message>
    <message>
        <source>quote asset</source>
        <translation>计价资产</translation>
    </message>
    <message>
        <source>What a symbol is paid in: USDT of BTCUSDT. Amounts of two assets are never added up.</source>
        <translation>交易对用以计价的资产：BTCUSDT 为 USDT。不同资产的金额绝不相加。</translation>
    </message>
    <message>
        <source>volume</source>
        <translation>成交额</translation>
    </message>
    <message>
        <source>Quantity times price of all fills, in the quote asset; also called notional.</source>
        <translation>所有成交的数量乘以价格，以计价资产计；也称名义金额。</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>What the exchanges took for the fills, as the ledger has it.</source>
        <translation>交易所对成交收取的费用，以账本所记为准。</translation>
    </message>
    <message>
        <source>realised</source>
        <translation>已实现盈亏</translation>
    </message>
    <message>
        <source>Profit of fills that reduced a position: against its average entry price. Before fees, unless fees are said to be in.</source>
        <translation>减仓成交的盈亏：相对该持仓的开仓均价计算。除注明含手续费外，均未扣手续费。</translation>
    </message>
    <message>
        <source>close, win rate</source>
        <translation>平仓，胜率</translation>
    </message>
    <message>
        <source>A close is a fill that reduced a position; the win rate is the share of closes with a profit before fees.</source>
        <translation>平仓是使持仓减少的成交；胜率是未扣手续费时盈利的平仓所占比例。</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Realised profit less known fees, added up from the beginning of the period. Open positions are not in it.</source>
        <translation>已实现盈亏减去已知手续费，从期初起累计。不含未平持仓。</translation>
    </message>
    <message>
        <source>drawdown</source>
        <translation>回撤</translation>
    </message>
    <message>
        <source>How far the equity fell below its own highest value so far; the deepest one is told.</source>
        <translation>权益自其此前最高值回落的幅度；给出的是最大一次。</translation>
    </message>
    <message>
        <source>position at the end</source>
        <translation>期末持仓</translation>
    </message>
    <message>
        <source>What all fills up to the end of the period make, those before it included.</source>
        <translation>由截至期末的所有成交得出，包括期间之前的成交。</translation>
    </message>
    <message>
        <source>exposure</source>
        <translation>敞口</translation>
    </message>
    <message>
        <source>Size of open positions at the last price that the ledger knows, without sign.</source>
        <translation>未平持仓按账本已知的最新价计算的规模，不计正负。</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Positions of the fills against those that the gateway recorded. Sizes count as equal within a billionth, entry prices within a millionth.</source>
        <translation>由成交得出的持仓与网关记录的持仓相比较。持仓量相差十亿分之一、开仓均价相差百万分之一以内视为相符。</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被遮挡</translation>
    </message>
    <message>
        <source>The table of positions has one row a symbol, and another exchange&apos;s stands there.</source>
        <translation>持仓表每个交易对只有一行，该行现为另一交易所的持仓。</translation>
    </message>
    <message>
        <source>kill switch</source>
        <translation>紧急停止开关</translation>
    </message>
    <message>
        <source>Two keys of the config that stop the gateway from taking orders. Engaged counts from the moment that one was read back, released from the moment that both were.</source>
        <translation>配置中的两个键，可使网关停止接受订单。读回其中一个即算已触发，读回两个才算已解除。</translation>
    </message>
    <message>
        <source>order log</source>
        <translation>订单日志</translation>
    </message>
    <message>
        <source>What the exchange answered to an order, whole, one file an order.</source>
        <translation>交易所对订单的完整应答，每笔订单一个文件。</translation>
    </message>
    <message>
        <source>blobs verify</source>
        <translation>blobs verify</translation>
    </message>
    <message>
        <source>Compares fills and order logs both ways: by name, or deep, reading every log.</source>
        <translation>双向比较成交与订单日志：只比名称，或逐一读取日志做深度比较。</translation>
    </message>
    <message>
        <source>audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>What operators of this workspace did, each record with the hash of the one before it.</source>
        <translation>本工作区操作员的操作记录，每条记录带有上一条的哈希。</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Nobody looked, or what was found cannot be read: neither right nor wrong.</source>
        <translation>无人核对，或结果无法读取：既不算对，也不算错。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportHoldings</name>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>被遮挡</translation>
    </message>
    <message>
        <source>not in fills</source>
        <translation>成交中没有</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Positions at the end</source>
        <translation>期末持仓</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>size</source>
        <translation>持仓量</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>开仓均价</translation>
    </message>
    <message>
        <source>last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>notional</source>
        <translation>名义金额</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>not known: a fill has no quantity</source>
        <translation>未知：有成交缺少数量</translation>
    </message>
    <message>
        <source>All flat.</source>
        <translation>无任何持仓。</translation>
    </message>
    <message>
        <source>after the period</source>
        <translation>期间之后</translation>
    </message>
    <message>
        <source>before the period</source>
        <translation>期间之前</translation>
    </message>
    <message>
        <source>in the period</source>
        <translation>期间之内</translation>
    </message>
    <message>
        <source>Balances, newest records</source>
        <translation>余额，最新记录</translation>
    </message>
    <message>
        <source>asset</source>
        <translation>资产</translation>
    </message>
    <message>
        <source>free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>时间 UTC</translation>
    </message>
    <message>
        <source>Balances are of whole accounts: a report of one symbol has none.</source>
        <translation>余额属于整个账户：单一交易对的报告不含余额。</translation>
    </message>
    <message>
        <source>No balance is recorded: what the accounts hold is not known.</source>
        <translation>没有余额记录：账户余额未知。</translation>
    </message>
    <message>
        <source>The ledger keeps the newest record: those of after the period are not what was held at its end.</source>
        <translation>账本只保留最新记录：期间之后的记录并非期末的余额。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportIncident</name>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>what</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>said</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>T0, UTC</source>
        <translation>T0，UTC</translation>
    </message>
    <message>
        <source>marked by</source>
        <translation>标记者</translation>
    </message>
    <message>
        <source>word at T0</source>
        <translation>T0 时的说明</translation>
    </message>
    <message>
        <source>closed, UTC</source>
        <translation>结束，UTC</translation>
    </message>
    <message>
        <source>closed by</source>
        <translation>结束者</translation>
    </message>
    <message>
        <source>word at the end</source>
        <translation>结束时的说明</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>shelved</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>所做操作</translation>
    </message>
    <message>
        <source>time UTC</source>
        <translation>时间 UTC</translation>
    </message>
    <message>
        <source>action and subject</source>
        <translation>操作与对象</translation>
    </message>
    <message>
        <source>by</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>change and reason</source>
        <translation>变更与原因</translation>
    </message>
    <message>
        <source>Not known: the audit log was not read.</source>
        <translation>未知：未读取审计日志。</translation>
    </message>
    <message>
        <source>The newest records: older ones are in the folder of the evidence.</source>
        <translation>最新的记录：较早的在证据文件夹中。</translation>
    </message>
    <message>
        <source>Every record of the audit log of that time, of all profiles, objects that were opened among them.</source>
        <translation>该时段审计日志的全部记录，涵盖所有配置档，包括打开过的对象。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>None was raised, ended or acknowledged.</source>
        <translation>没有发出、结束或确认的告警。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The files beside this one. Objects that were opened and are not among them: %1; blobs.json says why.</source>
        <translation>与本文件同处的文件。打开过但不在其中的对象：%1；原因见 blobs.json。</translation>
    </message>
    <message>
        <source>The files beside this one. SHA256SUMS has their sums and this file&apos;s; the audit log has its sum.</source>
        <translation>与本文件同处的文件。SHA256SUMS 含它们及本文件的校验和；审计日志记有其校验和。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportListCommand</name>
    <message>
        <source>as written</source>
        <translation>未被改动</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>已被改动</translation>
    </message>
    <message>
        <source>no content hash</source>
        <translation>无内容哈希</translation>
    </message>
    <message>
        <source>in the bucket only</source>
        <translation>仅在存储桶中</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>from UTC</source>
        <translation>开始 UTC</translation>
    </message>
    <message>
        <source>to UTC</source>
        <translation>结束 UTC</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>made UTC</source>
        <translation>生成 UTC</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
</context>
<context>
    <name>hoox::ReportPeriodBox</name>
    <message>
        <source>Period from, UTC</source>
        <translation>期间开始，UTC</translation>
    </message>
    <message>
        <source>Period to, UTC, not included</source>
        <translation>期间结束，UTC，不含</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>日报</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>to, not included</source>
        <translation>至（不含）</translation>
    </message>
    <message>
        <source>The hours around a time when the kill switch was engaged.</source>
        <translation>紧急停止开关某次触发前后的数小时。</translation>
    </message>
    <message>
        <source>#%1, engaged %2 UTC</source>
        <translation>#%1，触发于 %2 UTC</translation>
    </message>
</context>
<context>
    <name>hoox::ReportPreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>报告页面</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Choose a report to see its pages.</source>
        <translation>选择一份报告以查看页面。</translation>
    </message>
    <message>
        <source>This file cannot be shown: it is not a sound PDF.</source>
        <translation>无法显示此文件：它不是完好的 PDF。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading the pages</source>
        <translation>正在读取页面</translation>
    </message>
</context>
<context>
    <name>hoox::ReportProofs</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1，均价 %2</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>hidden by the row of %1</source>
        <translation>被 %1 的行遮挡</translation>
    </message>
    <message>
        <source>not in the fills</source>
        <translation>成交中没有</translation>
    </message>
    <message>
        <source>not known: fills lack a quantity</source>
        <translation>未知：成交缺少数量</translation>
    </message>
    <message>
        <source>Reconciliation of positions</source>
        <translation>持仓对账</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>交易对</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>交易所</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>记录值</translation>
    </message>
    <message>
        <source>from fills</source>
        <translation>成交推算</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Not verified: newer fills follow this period, and recorded positions are those of now.</source>
        <translation>未校验：此期间之后还有成交，而所记录的持仓是当前的。</translation>
    </message>
    <message>
        <source>There is nothing to compare: no position is recorded, and the fills make none.</source>
        <translation>没有可比较的：既无持仓记录，成交也未形成持仓。</translation>
    </message>
    <message>
        <source>Positions compared: %1. The recorded ones and those of the fills are equal.</source>
        <translation>已比较的持仓：%1。记录与成交推算相符。</translation>
    </message>
    <message>
        <source>Positions compared: %1; those that differ: %2.</source>
        <translation>已比较的持仓：%1；其中不符：%2。</translation>
    </message>
    <message>
        <source>Not verified: the result of the last blobs verify was not read.</source>
        <translation>未校验：未读取上次 blobs verify 的结果。</translation>
    </message>
    <message>
        <source>Not verified: blobs verify never came to its end for this ledger and these logs.</source>
        <translation>未校验：blobs verify 从未对此账本和这些日志运行完毕。</translation>
    </message>
    <message>
        <source>Not verified: the last blobs verify looked at other days than this period.</source>
        <translation>未校验：上次 blobs verify 检查的日期与此期间不同。</translation>
    </message>
    <message>
        <source>Not verified: the last blobs verify began before the period was over.</source>
        <translation>未校验：上次 blobs verify 在期间结束之前就已开始。</translation>
    </message>
    <message>
        <source>Verified: fills and order logs differ.</source>
        <translation>已校验：成交与订单日志不符。</translation>
    </message>
    <message>
        <source>Verified by name: every order has its log, every log its fills. Contents were not read.</source>
        <translation>已按名称校验：每笔订单都有日志，每份日志都有成交。未读取内容。</translation>
    </message>
    <message>
        <source>Verified: every order has its log, every log its fills, and the contents agree.</source>
        <translation>已校验：每笔订单都有日志，每份日志都有成交，内容相符。</translation>
    </message>
    <message>
        <source>Verified in part: every order has its log, every log its fills, and what could be compared agrees. What could not is counted below.</source>
        <translation>已部分校验：每笔订单都有日志，每份日志都有成交，可比较的内容相符。无法比较的计数见下。</translation>
    </message>
    <message>
        <source>Order logs against fills</source>
        <translation>订单日志与成交核对</translation>
    </message>
    <message>
        <source>last blobs verify</source>
        <translation>上次 blobs verify</translation>
    </message>
    <message>
        <source>found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>asked, UTC</source>
        <translation>发起时间，UTC</translation>
    </message>
    <message>
        <source>days looked at, from and to, UTC</source>
        <translation>检查的日期，起止，UTC</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>fills with an order id</source>
        <translation>有订单 ID 的成交</translation>
    </message>
    <message>
        <source>fills without one: nothing can be said</source>
        <translation>无订单 ID 的成交：无从判断</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>order logs</source>
        <translation>订单日志</translation>
    </message>
    <message>
        <source>order logs that wait to be shipped</source>
        <translation>待上传的订单日志</translation>
    </message>
    <message>
        <source>orders without a log</source>
        <translation>无日志的订单</translation>
    </message>
    <message>
        <source>logs without a fill</source>
        <translation>无成交的日志</translation>
    </message>
    <message>
        <source>logs read</source>
        <translation>已读取的日志</translation>
    </message>
    <message>
        <source>damaged logs</source>
        <translation>损坏的日志</translation>
    </message>
    <message>
        <source>logs that say other than the ledger</source>
        <translation>与账本不符的日志</translation>
    </message>
    <message>
        <source>logs that cannot be compared</source>
        <translation>无法比较的日志</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>the whole log</source>
        <translation>整个日志</translation>
    </message>
    <message>
        <source>Not verified: the audit log was not read.</source>
        <translation>未校验：未读取审计日志。</translation>
    </message>
    <message>
        <source>Verified: each record follows the one before it. Who wrote both of its files anew would not be found: compare the last hash with one that was noted elsewhere.</source>
        <translation>已校验：每条记录都与上一条衔接。若有人将两个文件全部重写，则无法发现：请将最后的哈希与另行记下的哈希比对。</translation>
    </message>
    <message>
        <source>Verified: the log is not what was written.</source>
        <translation>已校验：日志与写入时不符。</translation>
    </message>
    <message>
        <source>records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>faults</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>last hash</source>
        <translation>最后的哈希</translation>
    </message>
    <message>
        <source>Rows that no figure has</source>
        <translation>未计入任何数据的行</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>refused by an import, of the whole ledger</source>
        <translation>导入时拒绝的，整个账本</translation>
    </message>
    <message>
        <source>no sound fill, in the period</source>
        <translation>期间内不完好的成交</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>hoox::ReportScheduleCommand</name>
    <message>
        <source>No report is made by itself.</source>
        <translation>不自动生成报告。</translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs; stored as an object too.</source>
        <translation>每天 UTC %1 起，窗口运行期间生成；并存为对象。</translation>
    </message>
    <message>
        <source>Each day from %1 UTC on, while a window runs.</source>
        <translation>每天 UTC %1 起，窗口运行期间生成。</translation>
    </message>
    <message>
        <source>The last one is of %1.</source>
        <translation>上一份的日期为 %1。</translation>
    </message>
    <message>
        <source>--at takes a time of day such as 00:05, in UTC; --off stands alone.</source>
        <translation>--at 的值为 UTC 时刻，如 00:05；--off 须单独使用。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportSealPage</name>
    <message>
        <source>Content hash</source>
        <translation>内容哈希</translation>
    </message>
    <message>
        <source>SHA-256 over the figures of this report, not over its looks: the same figures have the same hash in every language and on every paper.</source>
        <translation>对本报告的数据而非外观计算的 SHA-256：数据相同，则任何语言、任何纸张的哈希都相同。</translation>
    </message>
    <message>
        <source>What is hashed is written in the attached file hoox-seal.txt; this hash is the SHA-256 of that file.</source>
        <translation>参与哈希的内容写在附件 hoox-seal.txt 中；此哈希即该文件的 SHA-256。</translation>
    </message>
    <message>
        <source>Hashed sections</source>
        <translation>参与哈希的部分</translation>
    </message>
    <message>
        <source>section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Hashed days</source>
        <translation>参与哈希的日期</translation>
    </message>
    <message>
        <source>day, time UTC</source>
        <translation>日期，时间 UTC</translation>
    </message>
    <message>
        <source>The hashes of the %1 days stand in the attached file hoox-seal.txt.</source>
        <translation>%1 天的哈希见附件 hoox-seal.txt。</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>&quot;hoox-console report verify FILE&quot; works it out again from the ledger and the journals, names each section and day that is no longer the same, and looks whether the audit log knows this report.</source>
        <translation>“hoox-console report verify FILE”会根据账本和流水重新计算，指出每个不再相同的部分和日期，并查看审计日志中是否有此报告。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportSheet</name>
    <message>
        <source>Hoox Console · %1</source>
        <translation>Hoox Console · %1</translation>
    </message>
    <message>
        <source>as of %1 UTC</source>
        <translation>截至 %1 UTC</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <translation>%1 至 %2 UTC</translation>
    </message>
    <message>
        <source>made %1 UTC by %2</source>
        <translation>%1 UTC 由 %2 生成</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 · profile %2 · %3</source>
        <translation>%1 · 配置档 %2 · %3</translation>
    </message>
</context>
<context>
    <name>hoox::ReportSpecs</name>
    <message>
        <source>From this day or moment on, UTC.</source>
        <translation>从此日或此时刻起，UTC。</translation>
    </message>
    <message>
        <source>Up to this day or moment, itself left out, UTC.</source>
        <translation>到此日或此时刻为止，其本身不含，UTC。</translation>
    </message>
    <message>
        <source>daily, weekly or monthly: the last such period that is over, in UTC.</source>
        <translation>daily、weekly 或 monthly：最近一个已结束的此类期间，UTC。</translation>
    </message>
    <message>
        <source>The PDF to write instead; it is written anew each time.</source>
        <translation>改为写入此 PDF；每次都重新写入。</translation>
    </message>
    <message>
        <source>Write it anew though it is there.</source>
        <translation>即使已存在也重新写入。</translation>
    </message>
    <message>
        <source>a4 or letter; a4 if not given.</source>
        <translation>a4 或 letter；未指定时为 a4。</translation>
    </message>
    <message>
        <source>Also store it as an object, below reports/; nothing there is replaced.</source>
        <translation>同时存为 reports/ 下的对象；已有的对象不会被替换。</translation>
    </message>
    <message>
        <source>Show or set when the window makes the report of the day before, once a day while it runs.</source>
        <translation>显示或设置窗口何时生成前一天的报告，窗口运行期间每天一次。</translation>
    </message>
    <message>
        <source>From this time of day on, UTC, such as 00:05.</source>
        <translation>从每天此时刻起，UTC，如 00:05。</translation>
    </message>
    <message>
        <source>Also store it as an object.</source>
        <translation>同时存为对象。</translation>
    </message>
    <message>
        <source>No more.</source>
        <translation>不再生成。</translation>
    </message>
    <message>
        <source>The PDF, or the name of one of the workspace&apos;s reports.</source>
        <translation>PDF 文件，或工作区中某份报告的名称。</translation>
    </message>
    <message>
        <source>List the reports that were made, newest first: of the workspace, and of the bucket. Ends with 4 if the bucket does not answer.</source>
        <translation>列出已生成的报告，最新在前：工作区中的，以及存储桶中的。存储桶无应答时以 4 结束。</translation>
    </message>
    <message>
        <source>Do not ask the bucket.</source>
        <translation>不查询存储桶。</translation>
    </message>
    <message>
        <source>Write a PDF report of a period into the workspace&apos;s reports, once: the same period and part again is done at once.</source>
        <translation>将某一期间的 PDF 报告写入工作区的报告中，只写一次：同一期间和范围再次运行会立即完成。</translation>
    </message>
    <message>
        <source>Only of this exchange: bybit, binance or mexc.</source>
        <translation>仅此交易所：bybit、binance 或 mexc。</translation>
    </message>
    <message>
        <source>Only of this symbol, such as BTCUSDT.</source>
        <translation>仅此交易对，如 BTCUSDT。</translation>
    </message>
    <message>
        <source>Everything but the fills.</source>
        <translation>除成交之外的全部内容。</translation>
    </message>
    <message>
        <source>Work the content hash of a report out again from the ledger and the journals, say what differs, and look for it in the audit log. Ends with 5 if something differs or the log does not know it.</source>
        <translation>根据账本和流水重新计算报告的内容哈希，指出不符之处，并在审计日志中查找。有不符或审计日志中没有时以 5 结束。</translation>
    </message>
    <message>
        <source>It was made in another workspace: compare with the ledger alone.</source>
        <translation>报告在另一工作区生成：仅与账本比较。</translation>
    </message>
    <message>
        <source>The whole hours around a time when the kill switch was engaged: its number in the audit log, or last.</source>
        <translation>紧急停止开关某次触发前后的整点小时：其在审计日志中的编号，或 last。</translation>
    </message>
    <message>
        <source>An extract, without these parts: a list of charts, holdings, fees, failures, events and proofs.</source>
        <translation>节选，不含这些部分：charts、holdings、fees、failures、events 和 proofs 的列表。</translation>
    </message>
    <message>
        <source>en, de or zh; that of the terminal if not given.</source>
        <translation>en、de 或 zh；未指定时为终端的语言。</translation>
    </message>
    <message>
        <source>Its fills as CSV and JSON beside it, and a file with their rows and hashes.</source>
        <translation>同时在旁边写出其成交的 CSV 和 JSON，以及含其行数和哈希的文件。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportTable</name>
    <message>
        <source>continued, from row %1 of %2</source>
        <translation>续，从第 %1 行起，共 %2 行</translation>
    </message>
</context>
<context>
    <name>hoox::ReportText</name>
    <message>
        <source>(asset not known)</source>
        <translation>（资产未知）</translation>
    </message>
    <message>
        <source>… and %1 characters</source>
        <translation>… 另有 %1 个字符</translation>
    </message>
</context>
<context>
    <name>hoox::ReportVerdictWords</name>
    <message>
        <source>The audit log could NOT be read: whether this report was made here is not known.</source>
        <translation>无法读取审计日志：此报告是否在此生成未知。</translation>
    </message>
    <message>
        <source>The audit log recorded this content hash and this file when the report was made.</source>
        <translation>生成报告时，审计日志记录了此内容哈希和此文件。</translation>
    </message>
    <message>
        <source>The audit log recorded this content hash when the report was made, and no hash of the file.</source>
        <translation>生成报告时，审计日志记录了此内容哈希，但没有文件的哈希。</translation>
    </message>
    <message>
        <source>The audit log recorded this content hash with ANOTHER file: this one was written anew.</source>
        <translation>审计日志中此内容哈希对应的是另一个文件：此文件是重新写入的。</translation>
    </message>
    <message>
        <source>The audit log recorded ANOTHER content hash for a report of this name.</source>
        <translation>审计日志中此名称的报告对应的是另一个内容哈希。</translation>
    </message>
    <message>
        <source>The audit log has NO report with this content hash: it was not made in this workspace, or it is not the one that was made.</source>
        <translation>审计日志中没有此内容哈希的报告：它不是在此工作区生成的，或并非当时生成的那份。</translation>
    </message>
    <message>
        <source>The audit log is NOT what was written: what it says of this report proves nothing.</source>
        <translation>审计日志与当初写入的不同：其中关于此报告的内容不能证明任何事。</translation>
    </message>
    <message>
        <source>Figures by symbol and exchange</source>
        <translation>按交易对和交易所的数据</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Reconciliation</source>
        <translation>对账</translation>
    </message>
    <message>
        <source>Failed orders in the ledger</source>
        <translation>账本中的失败订单</translation>
    </message>
    <message>
        <source>Orders asked for here</source>
        <translation>由本工作区发出的订单</translation>
    </message>
    <message>
        <source>Kill switch</source>
        <translation>紧急停止开关</translation>
    </message>
    <message>
        <source>Config changes</source>
        <translation>配置变更</translation>
    </message>
    <message>
        <source>Order logs</source>
        <translation>订单日志</translation>
    </message>
    <message>
        <source>Everything done here</source>
        <translation>此处的全部操作</translation>
    </message>
</context>
<context>
    <name>hoox::ReportVerifyCommand</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>GONE from the ledger</source>
        <translation>账本中已不存在</translation>
    </message>
    <message>
        <source>NOT in the report</source>
        <translation>报告中没有</translation>
    </message>
    <message>
        <source>newer in the ledger, cannot be compared</source>
        <translation>账本中较新，无法比较</translation>
    </message>
    <message>
        <source>part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>rows sealed</source>
        <translation>封签行数</translation>
    </message>
    <message>
        <source>rows now</source>
        <translation>当前行数</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days that are the same: %1</source>
        <translation>相同的天数：%1</translation>
    </message>
    <message>
        <source>Content hash: %1</source>
        <translation>内容哈希：%1</translation>
    </message>
    <message>
        <source>The file is as it was written.</source>
        <translation>文件与写入时一致。</translation>
    </message>
    <message>
        <source>The file was CHANGED after it was written.</source>
        <translation>文件写入后被改动过。</translation>
    </message>
    <message>
        <source>The report agrees with the ledger.</source>
        <translation>报告与账本相符。</translation>
    </message>
    <message>
        <source>The report does NOT agree.</source>
        <translation>报告与账本不符。</translation>
    </message>
    <message>
        <source>The report is of the profile &quot;%1&quot;, and was compared with the ledger of &quot;%2&quot;.</source>
        <translation>报告属于配置档“%1”，比较所用的账本属于“%2”。</translation>
    </message>
    <message>
        <source>COULD NOT be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Its seal is an older one: it covers no failed orders, no journals and, of a part of the book, figures and days alone.</source>
        <translation>封签为旧版：不涵盖失败订单和流水；对部分交易范围的报告，仅涵盖数据和日期。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The reports could not be listed.</source>
        <translation>无法列出报告。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>正在读取账本</translation>
    </message>
    <message>
        <source>Writing fill %1 of %2</source>
        <translation>正在写入第 %1 笔成交，共 %2 笔</translation>
    </message>
    <message>
        <source>Finishing the file</source>
        <translation>正在完成文件</translation>
    </message>
    <message>
        <source>new report, and %1 made</source>
        <translation>新建报告；已生成 %1 份</translation>
    </message>
    <message>
        <source>No report yet.</source>
        <translation>还没有报告。</translation>
    </message>
    <message>
        <source>Reading the list of reports</source>
        <translation>正在读取报告列表</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已生成</translation>
    </message>
    <message>
        <source>Words of a report&apos;s name</source>
        <translation>报告名称中的词</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Its fills stand beside it, as CSV and JSON.</source>
        <translation>其成交的 CSV 和 JSON 在报告旁边。</translation>
    </message>
    <message>
        <source>Its fills were not written beside it: %1</source>
        <translation>未能在旁边写出其成交：%1</translation>
    </message>
    <message>
        <source>Writing its fills as CSV and JSON</source>
        <translation>正在写出其成交的 CSV 和 JSON</translation>
    </message>
    <message>
        <source>%1, pages %2, fills %3.</source>
        <translation>%1，%2 页，%3 笔成交。</translation>
    </message>
    <message>
        <source>Preview of %1 Nothing is written yet.</source>
        <translation>预览：%1尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Made as planned: %1</source>
        <translation>已按计划生成：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No report has these words.</source>
        <translation>没有名称含这些词的报告。</translation>
    </message>
    <message>
        <source>Clear the filter to see all.</source>
        <translation>清除筛选可查看全部。</translation>
    </message>
    <message>
        <source>Choose a period and look at one.</source>
        <translation>选择期间并预览一份。</translation>
    </message>
</context>
<context>
    <name>hoox::ReportsTable</name>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>生成 %1</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>seal</source>
        <translation>封签</translation>
    </message>
    <message>
        <source>Reports that were made</source>
        <translation>已生成的报告</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>in the bucket</source>
        <translation>在存储桶中</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未校验</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>DIFFERS</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>CHANGED</source>
        <translation>已被改动</translation>
    </message>
</context>
<context>
    <name>hoox::SchedulePanel</name>
    <message>
        <source>each day at</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>upload it too</source>
        <translation>同时上传</translation>
    </message>
    <message>
        <source>Report of the day by itself</source>
        <translation>自动日报</translation>
    </message>
    <message>
        <source>Make the report of the day by itself</source>
        <translation>自动生成日报</translation>
    </message>
    <message>
        <source>Of the day before, while this window or another one of this workspace is open.</source>
        <translation>前一天的报告，在此窗口或此工作区的其他窗口打开期间生成。</translation>
    </message>
    <message>
        <source>Time of day, UTC</source>
        <translation>时刻，UTC</translation>
    </message>
    <message>
        <source>Into reports/ of the bucket.</source>
        <translation>存入存储桶的 reports/。</translation>
    </message>
    <message>
        <source>This profile is read-only.</source>
        <translation>此配置档为只读。</translation>
    </message>
    <message>
        <source>The plan was not read yet.</source>
        <translation>尚未读取计划。</translation>
    </message>
    <message>
        <source>Making that of %1.</source>
        <translation>正在生成 %1 的报告。</translation>
    </message>
    <message>
        <source>Next: %1 UTC, of the day before.</source>
        <translation>下一份：UTC %1，前一天的报告。</translation>
    </message>
    <message>
        <source>The last try failed: %1 It is tried again within ten minutes.</source>
        <translation>上次尝试失败：%1十分钟内会重试。</translation>
    </message>
    <message>
        <source>Last: made, of %1.</source>
        <translation>上一份：已生成，日期为 %1。</translation>
    </message>
</context>
<context>
    <name>hoox::ScreenLockCard</name>
    <message>
        <source>Screen lock</source>
        <translation>屏幕锁定</translation>
    </message>
    <message>
        <source>the kill switch works all the same</source>
        <translation>紧急停止开关仍然有效</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>立即锁定</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN 已设置。</translation>
    </message>
    <message>
        <source>lock the window after so many minutes without input:</source>
        <translation>无操作达到以下分钟数后锁定窗口：</translation>
    </message>
    <message>
        <source>Minutes without input</source>
        <translation>无操作分钟数</translation>
    </message>
    <message>
        <source>present PIN</source>
        <translation>当前 PIN</translation>
    </message>
    <message>
        <source>new PIN</source>
        <translation>新 PIN</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Set the PIN</source>
        <translation>设置 PIN</translation>
    </message>
    <message>
        <source>Set a PIN first.</source>
        <translation>请先设置 PIN。</translation>
    </message>
    <message>
        <source>Change the PIN</source>
        <translation>更改 PIN</translation>
    </message>
    <message numerus="yes">
        <source>The next try is in %n s.</source>
        <translation>
            <numerusform>%n 秒后可再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>While it is locked only ENGAGE works, here and in the tray. Lock your session as well: whoever uses it can read your files and run the command line.</source>
        <translation>锁定时只有“紧急停止”有效，在此处和系统托盘中均可用。请同时锁定您的会话：使用该会话的人可以读取您的文件并运行命令行。</translation>
    </message>
    <message>
        <source>Also Ctrl+Alt+L.</source>
        <translation>也可按 Ctrl+Alt+L。</translation>
    </message>
</context>
<context>
    <name>hoox::SecretRow</name>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>paste it here; it is not shown</source>
        <translation>粘贴到此处；不会显示</translation>
    </message>
    <message>
        <source>New value of %1, hidden</source>
        <translation>%1 的新值，不显示</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>asking the keychain…</source>
        <translation>正在询问钥匙串…</translation>
    </message>
</context>
<context>
    <name>hoox::SecretRows</name>
    <message>
        <source>Keep %1 for this session only?</source>
        <translation>仅在本次会话中保留 %1？</translation>
    </message>
    <message>
        <source>It would stand in the memory of this program until it is closed, and in no file. Next time it is asked for again.</source>
        <translation>它会留在本程序的内存中直到关闭，不写入任何文件。下次会再次询问。</translation>
    </message>
    <message>
        <source>Do not keep it</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>仅本次会话</translation>
    </message>
</context>
<context>
    <name>hoox::Session</name>
    <message>
        <source>What was done is not in the audit log. %1</source>
        <translation>操作未记入审计日志。%1</translation>
    </message>
    <message>
        <source>So far: the first copy of the ledger is not finished. &quot;sync&quot; goes on with it.</source>
        <translation>目前：账本的首份副本尚未完成。“sync”会继续。</translation>
    </message>
    <message>
        <source>As of %1 UTC, %2 ago.</source>
        <translation>截至 %1 UTC，%2前。</translation>
    </message>
</context>
<context>
    <name>hoox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>workspace %1 · changes apply at once</source>
        <translation>工作区 %1 · 更改立即生效</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置档</translation>
    </message>
    <message>
        <source>Import wrangler.jsonc…</source>
        <translation>导入 wrangler.jsonc…</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Not tested yet in this window.</source>
        <translation>此窗口中尚未测试。</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>never shown again</source>
        <translation>不再显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>再次测试</translation>
    </message>
    <message>
        <source>A worker&apos;s wrangler.jsonc</source>
        <translation>Worker 的 wrangler.jsonc</translation>
    </message>
    <message>
        <source>Wrangler files (*.jsonc *.json);;All files (*)</source>
        <translation>Wrangler 文件 (*.jsonc *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where do these ids live?</source>
        <translation>这些 ID 属于哪里？</translation>
    </message>
    <message>
        <source>The file names the same databases, namespaces and buckets for both. The profile for Cloudflare starts read-only. Nothing is saved yet.</source>
        <translation>文件为两者指定了相同的数据库、命名空间和存储桶。Cloudflare 的配置档起初为只读。尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Cloudflare</source>
        <translation>Cloudflare</translation>
    </message>
    <message>
        <source>Local edge (wrangler dev)</source>
        <translation>本地边缘（wrangler dev）</translation>
    </message>
    <message>
        <source>Open %1 (REAL MONEY)?</source>
        <translation>打开 %1（实盘）？</translation>
    </message>
    <message>
        <source>You are on %1 (%2). In the next window everything is real: %3.</source>
        <translation>您当前使用 %1（%2）。在下一个窗口中一切都是真实的：%3。</translation>
    </message>
    <message>
        <source>The profile is read-only: the kill switch can be engaged, all else is refused.</source>
        <translation>配置档为只读：可触发紧急停止开关，其余操作均被拒绝。</translation>
    </message>
    <message>
        <source>The profile is writable.</source>
        <translation>配置档可写。</translation>
    </message>
    <message>
        <source>Nothing loads before the new frame is drawn.</source>
        <translation>新的边框画出之前，不加载任何内容。</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The file could not be imported.</source>
        <translation>无法导入文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The profile was not opened; this one stays.</source>
        <translation>未打开该配置档；仍使用当前配置档。</translation>
    </message>
</context>
<context>
    <name>hoox::SideSheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>hoox::SpoolWords</name>
    <message numerus="yes">
        <source>%n object(s) (%1) wait in the spool, the oldest for %2.</source>
        <translation>
            <numerusform>%n 个对象（%1）在暂存区等待，最久的已等待 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try in %1.</source>
        <translation>%1后再试。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were set aside in the spool&apos;s folder &quot;damaged&quot;.</source>
        <translation>
            <numerusform>%n 个文件已移到暂存区的文件夹“damaged”中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another object has the key %1; ours stands beside it.</source>
        <translation>另一对象已使用键 %1；我们的对象存放在其旁边。</translation>
    </message>
    <message>
        <source>%1 % of what orders wrote went to blobs, %2.</source>
        <translation>订单写入内容的 %1 % 已转到对象存储层，%2。</translation>
    </message>
</context>
<context>
    <name>hoox::StaleEdge</name>
    <message>
        <source>This content is out of date</source>
        <translation>此内容已过时</translation>
    </message>
</context>
<context>
    <name>hoox::StatePanel</name>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>hoox::StateTray</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>ENGAGE: stop trading</source>
        <translation>紧急停止：停止交易</translation>
    </message>
</context>
<context>
    <name>hoox::StatusWord</name>
    <message>
        <source>Filled</source>
        <comment>an order that was filled</comment>
        <translation>已成交</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>a fill that failed</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>an order that was only tried, without trading</comment>
        <translation>测试</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>an order whose outcome is not recorded yet</comment>
        <translation>待定</translation>
    </message>
</context>
<context>
    <name>hoox::StripLines</name>
    <message>
        <source>The gateway lets orders in while the keys say stop</source>
        <translation>停止键为停止，网关却放行订单</translation>
    </message>
    <message>
        <source>The kill switch was written here and reads otherwise</source>
        <translation>此处写入的紧急停止开关与读到的不同</translation>
    </message>
    <message>
        <source>The gateway was seen to let orders in.</source>
        <translation>曾观察到网关放行订单。</translation>
    </message>
    <message>
        <source>Hoox&apos;s gateway refuses new orders and closes, seen %1 %2.</source>
        <comment>time of day, zone</comment>
        <translation>Hoox 的网关拒绝新订单和平仓，观察于 %1 %2。</translation>
    </message>
    <message>
        <source>Hoox is expected to refuse new orders and closes everywhere.</source>
        <translation>预计 Hoox 会在各处拒绝新订单和平仓。</translation>
    </message>
    <message>
        <source>Stored; other locations may still let orders in.</source>
        <translation>已写入；其他位置可能仍放行订单。</translation>
    </message>
    <message>
        <source>Order desk locked.</source>
        <translation>交易台已锁定。</translation>
    </message>
    <message>
        <source>Manual flatten sheet</source>
        <translation>手动清仓单</translation>
    </message>
    <message>
        <source>What else can stop trading</source>
        <translation>其他停止交易的途径</translation>
    </message>
    <message>
        <source>Drill: press ENGAGE now, or Ctrl+Shift+K.</source>
        <translation>演练：现在按“紧急停止”，或 Ctrl+Shift+K。</translation>
    </message>
    <message>
        <source>as you would at night; the time counts from the press</source>
        <translation>如同夜间处置；从按下时开始计时</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drill: the brake is on its way.</source>
        <translation>演练：紧急停止正在生效。</translation>
    </message>
    <message>
        <source>Drill: the gateway refused after %1.</source>
        <translation>演练：网关在 %1后拒绝。</translation>
    </message>
    <message>
        <source>Drill: settled after %1.</source>
        <translation>演练：%1后稳定。</translation>
    </message>
    <message>
        <source>recorded. The second half: release with a reason</source>
        <translation>已记录。后半部分：填写原因并解除</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>解除…</translation>
    </message>
    <message>
        <source>Drill: not proven.</source>
        <translation>演练：未得到证明。</translation>
    </message>
    <message>
        <source>the audit log says what was missing; the brake stays as it is</source>
        <translation>缺少什么见审计日志；紧急停止保持原状</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Order unresolved %1</source>
        <comment>clock</comment>
        <translation>订单未决 %1</translation>
    </message>
    <message>
        <source>Ask again with the same key</source>
        <translation>用同一个键再次询问</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Incident since %1 %2.</source>
        <comment>time of day, zone</comment>
        <translation>事件自 %1 %2 起。</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>its folder is being written</source>
        <translation>正在写出其文件夹</translation>
    </message>
    <message>
        <source>%1; of the profile %2: it is closed there</source>
        <comment>minutes</comment>
        <translation>%1；属于配置档 %2：在那里结束</translation>
    </message>
    <message>
        <source>%1; what is done, raised and opened here is kept for its folder</source>
        <comment>minutes</comment>
        <translation>%1；此处所做、所发告警和所打开的都为其文件夹保留</translation>
    </message>
    <message>
        <source>Close and seal…</source>
        <translation>结束并密封…</translation>
    </message>
</context>
<context>
    <name>hoox::SumsStrip</name>
    <message>
        <source>gross %1</source>
        <translation>总额 %1</translation>
    </message>
    <message>
        <source>unrealised</source>
        <translation>未实现盈亏</translation>
    </message>
    <message>
        <source>net</source>
        <translation>净额</translation>
    </message>
    <message>
        <source>gross</source>
        <translation>总额</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n 个持仓</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 个无价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an entry price</source>
        <translation>
            <numerusform>%n 个无开仓均价</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hoox::SyncCommand</name>
    <message>
        <source>copying the ledger</source>
        <translation>正在复制账本</translation>
    </message>
    <message>
        <source>pulling</source>
        <translation>正在拉取</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s), as of %1 UTC</source>
        <translation>
            <numerusform>%n 笔成交，截至 %1 UTC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were refused; the ledger lists them.</source>
        <translation>
            <numerusform>已拒绝 %n 行；账本中列有这些行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ledger of this profile is its own file: there is nothing to pull.</source>
        <translation>此配置档的账本就是其自身的文件：无需拉取。</translation>
    </message>
</context>
<context>
    <name>hoox::TailControls</name>
    <message>
        <source>%1 new</source>
        <comment>rows</comment>
        <translation>新增 %1 行</translation>
    </message>
    <message>
        <source>Follow</source>
        <comment>the newest rows</comment>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Follow the newest rows</source>
        <translation>跟随最新的行</translation>
    </message>
    <message>
        <source>Rows that come are brought into sight; works in the order by time</source>
        <translation>新增的行会滚动到可见处；在按时间排序时有效</translation>
    </message>
    <message>
        <source>%1 new rows; go to them</source>
        <translation>新增 %1 行；转到这些行</translation>
    </message>
</context>
<context>
    <name>hoox::TicketFigures</name>
    <message>
        <source>last price</source>
        <translation>最新价</translation>
    </message>
    <message>
        <source>position now</source>
        <translation>当前持仓</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>成交后</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Copy the request id</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>What is recorded and what the fills make differ.</source>
        <translation>记录与成交推算不符。</translation>
    </message>
</context>
<context>
    <name>hoox::TicketWords</name>
    <message>
        <source>A limit order needs a price.</source>
        <translation>限价单需要价格。</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This is none of what can be chosen.</source>
        <translation>不在可选范围内。</translation>
    </message>
    <message>
        <source>Digits and one point only: 0.05</source>
        <translation>只含数字和一个小数点：0.05</translation>
    </message>
    <message>
        <source>It must be above 0.</source>
        <translation>必须大于 0。</translation>
    </message>
    <message>
        <source>At most 15 digits: more would be sent as another number.</source>
        <translation>最多 15 位数字：再多则发出的会是另一个数。</translation>
    </message>
    <message>
        <source>At most %1.</source>
        <translation>最大 %1。</translation>
    </message>
    <message>
        <source>A whole number: 10</source>
        <translation>整数：10</translation>
    </message>
    <message>
        <source>The request id is too long.</source>
        <translation>请求 ID 太长。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request id holds what cannot be printed.</source>
        <translation>请求 ID 含有不可打印的字符。</translation>
    </message>
    <message>
        <source>Letters, digits, - and _ only: BTCUSDT</source>
        <translation>只含字母、数字、- 和 _：BTCUSDT</translation>
    </message>
    <message>
        <source>An order at the market has no price.</source>
        <translation>市价单没有价格。</translation>
    </message>
    <message>
        <source>This profile sets no limit of an order.</source>
        <translation>此配置档未设置单笔订单限额。</translation>
    </message>
    <message>
        <source>The limit is %1 an order.</source>
        <comment>money</comment>
        <translation>单笔订单限额为 %1。</translation>
    </message>
    <message>
        <source>%1 of the limit, %2 an order</source>
        <comment>share, money</comment>
        <translation>占限额 %1，每笔订单 %2</translation>
    </message>
    <message>
        <source>none in the ledger</source>
        <translation>账本中没有</translation>
    </message>
    <message>
        <source>%1 %2, %3 ago on %4</source>
        <comment>price, asset, age, exchange</comment>
        <translation>%1 %2，%4，%3前</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>position</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>flat</source>
        <comment>position</comment>
        <translation>无持仓</translation>
    </message>
</context>
<context>
    <name>hoox::TierLines</name>
    <message>
        <source>asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Connection test</source>
        <translation>连接测试</translation>
    </message>
</context>
<context>
    <name>hoox::TierMarks</name>
    <message>
        <source>locks</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>The locks were not read yet.</source>
        <translation>尚未读取锁。</translation>
    </message>
    <message>
        <source>The locks answer.</source>
        <translation>锁有应答。</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Config: this profile names no KV namespace.</source>
        <translation>配置：此配置档未指定 KV 命名空间。</translation>
    </message>
    <message>
        <source>The config tier does not answer.</source>
        <translation>配置存储层无应答。</translation>
    </message>
    <message>
        <source>The config tier was not read yet.</source>
        <translation>尚未读取配置存储层。</translation>
    </message>
    <message>
        <source>The config tier answers.</source>
        <translation>配置存储层有应答。</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Ledger: this profile names no D1 database.</source>
        <translation>账本：此配置档未指定 D1 数据库。</translation>
    </message>
    <message>
        <source>The ledger was not pulled yet.</source>
        <translation>尚未拉取账本。</translation>
    </message>
    <message>
        <source>The ledger answers; what is shown is a copy of it.</source>
        <translation>账本有应答；所示为其副本。</translation>
    </message>
    <message>
        <source>The ledger was not read yet.</source>
        <translation>尚未读取账本。</translation>
    </message>
    <message>
        <source>The ledger answers.</source>
        <translation>账本有应答。</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Blobs: this profile names no bucket for logs.</source>
        <translation>对象：此配置档未指定日志的存储桶。</translation>
    </message>
    <message>
        <source>The blob tier answered when it was listed last.</source>
        <translation>上次列出时，对象存储层有应答。</translation>
    </message>
    <message>
        <source>The blob tier is being listed.</source>
        <translation>正在列出对象存储层。</translation>
    </message>
    <message>
        <source>The blob tier was not listed yet. Open Logs to see.</source>
        <translation>尚未列出对象存储层。打开“日志”可查看。</translation>
    </message>
</context>
<context>
    <name>hoox::TierTable</name>
    <message>
        <source>tier</source>
        <translation>存储层</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>read p95, and the last hour</source>
        <translation>读取 p95，及过去一小时</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>write p95, and the last hour</source>
        <translation>写入 p95，及过去一小时</translation>
    </message>
    <message>
        <source>last ok</source>
        <translation>上次正常</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the last good answer came just now</comment>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>p50&#xa0;%1 · p99&#xa0;%2</source>
        <translation>p50&#xa0;%1 · p99&#xa0;%2</translation>
    </message>
    <message>
        <source>none in the last hour</source>
        <translation>过去一小时没有</translation>
    </message>
</context>
<context>
    <name>hoox::TiersPage</name>
    <message>
        <source>Measure now</source>
        <translation>立即测量</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>存储层</translation>
    </message>
    <message>
        <source>measured from this desk · last hour</source>
        <translation>从本交易台测量 · 过去一小时</translation>
    </message>
    <message>
        <source>Reads a little from each tier, and writes nothing (F5)</source>
        <translation>从每个存储层读取少量内容，不写入（F5）</translation>
    </message>
    <message>
        <source>The console itself</source>
        <translation>控制台自身</translation>
    </message>
    <message>
        <source>Budgets today (UTC)</source>
        <translation>今日额度（UTC）</translation>
    </message>
    <message>
        <source>free plan, at this pace</source>
        <translation>免费套餐，按目前速度</translation>
    </message>
    <message>
        <source>p95 in large: 19 of 20 take no longer. The dashed line in each small chart is the target. Of fewer than 100 samples the median, p50, is judged. A figure is of this console alone.</source>
        <translation>大字为 p95：20 次中有 19 次不超过此值。每个小图中的虚线为目标。样本少于 100 个时，按中位数 p50 判定。数据仅针对本控制台。</translation>
    </message>
    <message>
        <source>The targets of config and blobs are the edge&apos;s own: for the network twice the quickest answer is allowed on top.</source>
        <translation>配置和对象的目标只针对边缘本身：网络另外允许最快应答的两倍时间。</translation>
    </message>
    <message>
        <source>Over target: %1.</source>
        <translation>超出目标：%1。</translation>
    </message>
    <message>
        <source>Since %1 %2, %3.</source>
        <comment>time of day, zone, age</comment>
        <translation>自 %1 %2 起，%3。</translation>
    </message>
    <message>
        <source>This profile asks no service for anything: all of it is on this computer, and no budget is touched.</source>
        <translation>此配置档不请求任何服务：全部内容都在此计算机上，不占用任何额度。</translation>
    </message>
    <message>
        <source>What is used is not kept: %1</source>
        <translation>用量未保留：%1</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
</context>
<context>
    <name>hoox::TimeMachineBar</name>
    <message>
        <source>Time machine</source>
        <translation>时间回溯</translation>
    </message>
    <message>
        <source>Moment in the ledger&apos;s span</source>
        <translation>账本时间范围内的时刻</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Back to now (Esc)</source>
        <translation>返回现在（Esc）</translation>
    </message>
    <message>
        <source>One hour back</source>
        <translation>后退一小时</translation>
    </message>
    <message>
        <source>One minute back</source>
        <translation>后退一分钟</translation>
    </message>
    <message>
        <source>One second back</source>
        <translation>后退一秒</translation>
    </message>
    <message>
        <source>+1 s</source>
        <translation>+1 秒</translation>
    </message>
    <message>
        <source>One second on</source>
        <translation>前进一秒</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 分</translation>
    </message>
    <message>
        <source>One minute on</source>
        <translation>前进一分钟</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1 小时</translation>
    </message>
    <message>
        <source>One hour on</source>
        <translation>前进一小时</translation>
    </message>
    <message>
        <source>As of, UTC</source>
        <translation>截至，UTC</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 至 %2 %3</translation>
    </message>
    <message>
        <source>as of, UTC</source>
        <extracomment>Before a moment.</extracomment>
        <translation>截至，UTC</translation>
    </message>
    <message>
        <source>−1 h</source>
        <translation>−1 小时</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 分</translation>
    </message>
    <message>
        <source>−1 s</source>
        <translation>−1 秒</translation>
    </message>
</context>
<context>
    <name>hoox::TotalsLine</name>
    <message>
        <source>What the fills that match add up to</source>
        <translation>匹配的成交的合计</translation>
    </message>
    <message>
        <source>realised %1</source>
        <comment>profit, an amount</comment>
        <translation>已实现盈亏 %1</translation>
    </message>
    <message>
        <source>1 fill</source>
        <translation>1 笔成交</translation>
    </message>
    <message>
        <source>%1 fills</source>
        <translation>%1 笔成交</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 笔失败</translation>
    </message>
    <message>
        <source>%1 not readable</source>
        <translation>%1 行无法读取</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its asset</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>volume %1</source>
        <comment>an amount</comment>
        <translation>成交额 %1</translation>
    </message>
    <message>
        <source>fees %1</source>
        <comment>an amount</comment>
        <translation>手续费 %1</translation>
    </message>
    <message>
        <source>and %1 more assets</source>
        <translation>另有 %1 种资产</translation>
    </message>
    <message>
        <source>The totals could not be added up. %1</source>
        <translation>无法汇总合计。%1</translation>
    </message>
    <message>
        <source>adding up… %1 %</source>
        <translation>正在汇总… %1 %</translation>
    </message>
    <message>
        <source>totals %1</source>
        <comment>%1 is a dash: not known</comment>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>hoox::TransferQuestions</name>
    <message>
        <source>Download %1</source>
        <translation>下载 %1</translation>
    </message>
    <message>
        <source>Download the chosen objects into a folder</source>
        <translation>将所选对象下载到文件夹</translation>
    </message>
    <message>
        <source>Download everything into a folder</source>
        <translation>全部下载到文件夹</translation>
    </message>
    <message>
        <source>Download %1 into a folder</source>
        <translation>将 %1 下载到文件夹</translation>
    </message>
    <message>
        <source>Upload a report to %1</source>
        <translation>上传报告到 %1</translation>
    </message>
    <message>
        <source>Reports (*.pdf);;All files (*)</source>
        <translation>报告 (*.pdf);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>hoox::TransferWords</name>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>download of a folder</source>
        <translation>文件夹下载</translation>
    </message>
    <message>
        <source>upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>objects</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 so far</source>
        <comment>objects</comment>
        <translation>%1 / 目前 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>即将重试</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 objects failed</source>
        <translation>%1 个对象失败</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 个进行中</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 个等待</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 个已暂停</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 个完成</translation>
    </message>
</context>
<context>
    <name>hoox::TransfersPanel</name>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Takes the row away, and what was downloaded of an unfinished file.</source>
        <translation>移除此行，以及未完成文件中已下载的部分。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Unfinished transfers will not be here after a restart.</source>
        <translation>未完成的传输在重启后不会保留。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The transfer was not begun.</source>
        <translation>传输未开始。</translation>
    </message>
    <message>
        <source>%1 transfers are the most at a time. Clear the finished ones, or download the whole folder: that is one.</source>
        <translation>同时最多 %1 个传输。请清除已完成的，或下载整个文件夹：那只算一个。</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepChoice</name>
    <message>
        <source>--folder goes with --remote: the ledger&apos;s own migrations are built in.</source>
        <translation>--folder 须与 --remote 一起使用：账本自身的迁移是内置的。</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepSpecs</name>
    <message>
        <source>Of the profile&apos;s D1 database itself, not of the file here.</source>
        <translation>针对配置档的 D1 数据库本身，而非此处的文件。</translation>
    </message>
    <message>
        <source>Its migrations: numbered SQL files, or drizzle&apos;s folder.</source>
        <translation>其迁移：编号的 SQL 文件，或 drizzle 的文件夹。</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>备份。</translation>
    </message>
    <message>
        <source>List the steps of the ledger&apos;s schema.</source>
        <translation>列出账本表结构的各步骤。</translation>
    </message>
    <message>
        <source>Apply what is pending, after a backup that was verified.</source>
        <translation>备份并校验之后，应用待应用的迁移。</translation>
    </message>
    <message>
        <source>Begin to track a database that has the tables already: records, runs nothing.</source>
        <translation>开始跟踪已有这些表的数据库：只记录，不运行任何迁移。</translation>
    </message>
    <message>
        <source>Back the ledger up and verify the copy.</source>
        <translation>备份账本并校验副本。</translation>
    </message>
    <message>
        <source>Also store it as an object, below backups/ledger/.</source>
        <translation>同时存为 backups/ledger/ 下的对象。</translation>
    </message>
    <message>
        <source>List the backups, newest first.</source>
        <translation>列出备份，最新在前。</translation>
    </message>
    <message>
        <source>Check a backup through: integrity, rows, content hash.</source>
        <translation>全面检查备份：完整性、行数、内容哈希。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the ledger, which is backed up first.</source>
        <translation>用备份取代账本，先备份当前账本。</translation>
    </message>
    <message>
        <source>Show or set when the window backs the ledger up, once a day while it runs, and what it keeps.</source>
        <translation>显示或设置窗口何时备份账本，窗口运行期间每天一次，以及保留哪些备份。</translation>
    </message>
    <message>
        <source>From this time of day on, UTC, such as 01:30.</source>
        <translation>从每天此时刻起，UTC，如 01:30。</translation>
    </message>
    <message>
        <source>So many of its newest stay, 1 to 1000; 14 if not given.</source>
        <translation>保留最新的份数，1 到 1000；未指定时为 14。</translation>
    </message>
    <message>
        <source>And all that are not older, 0 to 3650; 30 if not given.</source>
        <translation>以及不超过此天数的全部备份，0 到 3650；未指定时为 30。</translation>
    </message>
    <message>
        <source>No more.</source>
        <translation>不再备份。</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepSteps</name>
    <message>
        <source>%1 done</source>
        <translation>%1完成</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1失败</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1进行中</translation>
    </message>
    <message>
        <source>Parts of the job</source>
        <translation>作业的各部分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>hoox::UpkeepWords</name>
    <message>
        <source>applied</source>
        <comment>a migration</comment>
        <translation>已应用</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>a migration</comment>
        <translation>待应用</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <comment>a migration</comment>
        <translation>已漂移</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <comment>a migration</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>equal</source>
        <comment>checksum</comment>
        <translation>相符</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>checksum</comment>
        <translation>不符</translation>
    </message>
    <message>
        <source>nr</source>
        <comment>column head: number</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>checksum</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>applied, %1</source>
        <translation>应用时间，%1</translation>
    </message>
    <message>
        <source>time, %1</source>
        <translation>时间，%1</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>content hash</source>
        <translation>内容哈希</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>not since made</source>
        <translation>生成后尚未校验</translation>
    </message>
    <message>
        <source>yes, %1</source>
        <translation>是，%1</translation>
    </message>
    <message>
        <source>differs from its label</source>
        <translation>与其标签不符</translation>
    </message>
    <message>
        <source>no backup: kept as it stood</source>
        <translation>无备份：按原样保留</translation>
    </message>
    <message>
        <source>back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>one file, and its label</source>
        <translation>一个文件及其标签</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>every page</source>
        <translation>每一页</translation>
    </message>
    <message>
        <source>every table</source>
        <translation>每张表</translation>
    </message>
    <message>
        <source>every row</source>
        <translation>每一行</translation>
    </message>
    <message>
        <source>one transaction</source>
        <translation>一个事务</translation>
    </message>
    <message>
        <source>the ledger as it is now</source>
        <translation>当前的账本</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Not backed up</source>
        <translation>未备份</translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation>已备份</translation>
    </message>
    <message>
        <source>Verifying a backup</source>
        <translation>正在校验备份</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Applying the pending migrations</source>
        <translation>正在应用待应用的迁移</translation>
    </message>
    <message>
        <source>Migrations not applied</source>
        <translation>迁移未应用</translation>
    </message>
    <message>
        <source>Migrations applied</source>
        <translation>迁移已应用</translation>
    </message>
    <message>
        <source>Restoring a backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Not restored</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>The backup could not be verified.</source>
        <translation>无法校验备份。</translation>
    </message>
    <message>
        <source>No migration was applied.</source>
        <translation>未应用任何迁移。</translation>
    </message>
    <message>
        <source>The backup was not restored.</source>
        <translation>备份未恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n 个已应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drifted</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n 个已漂移</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n 个待应用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of a newer version</source>
        <comment>migrations</comment>
        <translation>
            <numerusform>%n 个来自更新版本</numerusform>
        </translation>
    </message>
    <message>
        <source>applied, says %1</source>
        <comment>a migration</comment>
        <translation>已应用，据 %1</translation>
    </message>
    <message>
        <source>made</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <source>daily</source>
        <comment>a backup</comment>
        <translation>每日</translation>
    </message>
    <message>
        <source>before a migration</source>
        <translation>迁移之前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>恢复之前</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Beginning to track</source>
        <translation>正在开始跟踪</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>未跟踪</translation>
    </message>
    <message>
        <source>Tracked from now on</source>
        <translation>自此开始跟踪</translation>
    </message>
    <message>
        <source>It was not backed up.</source>
        <translation>未备份。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>未记录任何内容。</translation>
    </message>
</context>
<context>
    <name>hoox::VerifyVerdictWords</name>
    <message>
        <source>Fills and logs agree.</source>
        <translation>成交与日志一致。</translation>
    </message>
    <message>
        <source>Fills and logs agree, as far as there are figures to compare.</source>
        <translation>就可比较的数字而言，成交与日志一致。</translation>
    </message>
    <message>
        <source>Every order has its log, and every log its fill. What the logs say was not read.</source>
        <translation>每个订单都有日志，每个日志都有成交。日志内容未读取。</translation>
    </message>
    <message>
        <source>Not known: no fill of this period has an order id.</source>
        <translation>未知：此期间的成交都没有订单 ID。</translation>
    </message>
    <message>
        <source>Not known whether they agree: not every log could be compared.</source>
        <translation>是否一致未知：并非所有日志都能比较。</translation>
    </message>
    <message>
        <source>Fills and logs differ.</source>
        <translation>成交与日志不一致。</translation>
    </message>
</context>
<context>
    <name>hoox::ViewsMenu</name>
    <message>
        <source>The views could not be read or kept.</source>
        <translation>无法读取或保存视图。</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Update &quot;%1&quot;</source>
        <translation>更新“%1”</translation>
    </message>
    <message>
        <source>Rename &quot;%1&quot;…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Times without the date</source>
        <translation>时间不含日期</translation>
    </message>
    <message>
        <source>Digits in groups</source>
        <translation>数字分组</translation>
    </message>
    <message>
        <source>The view &quot;%1&quot; cannot be shown.</source>
        <translation>无法显示视图“%1”。</translation>
    </message>
    <message>
        <source>It was written by another version of this program, or changed by hand.</source>
        <translation>它由本程序的其他版本写入，或被手动更改过。</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>另存为视图</translation>
    </message>
    <message>
        <source>Filter, order, columns and formats are kept under this name. A view that has it already is replaced.</source>
        <translation>筛选、排序、列与格式以此名称保存。已有同名视图会被替换。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename the view &quot;%1&quot;</source>
        <translation>重命名视图“%1”</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete &quot;%1&quot;</source>
        <translation>删除“%1”</translation>
    </message>
</context>
<context>
    <name>hoox::WindowCommand</name>
    <message>
        <source>--size takes a width and a height such as 1280x800, from 320x240 to 8192x8192, --text 100 to 200, and --scale 1 to 4.</source>
        <translation>--size 的值为宽和高，如 1280x800，范围 320x240 至 8192x8192；--text 为 100 至 200；--scale 为 1 至 4。</translation>
    </message>
    <message>
        <source>There is no display, so no window. See &quot;hoox-console --help&quot; for what works without.</source>
        <translation>没有显示设备，因此无法打开窗口。不用窗口能做的事见“hoox-console --help”。</translation>
    </message>
    <message>
        <source>--language is en, de or zh.</source>
        <translation>--language 只能是 en、de 或 zh。</translation>
    </message>
</context>
<context>
    <name>hoox::WindowComposition</name>
    <message>
        <source>An engage of this profile is not confirmed yet: until it is, this window stays with it.</source>
        <translation>此配置档的触发尚未得到确认：在此之前，此窗口一直跟进。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 gross</source>
        <translation>总额 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without a price</source>
        <translation>
            <numerusform>%n 个无价格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1前的数据</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) unresolved</source>
        <translation>
            <numerusform>%n 笔订单未决</numerusform>
        </translation>
    </message>
    <message>
        <source>Positions are being closed. Those that are not sent yet would stay open.</source>
        <translation>正在平仓。尚未发送平仓单的持仓将保持未平。</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait(s) for the gateway&apos;s answer and would be unresolved.</source>
        <translation>
            <numerusform>%n 笔订单正等待网关应答，将成为未决。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the config are not written yet and would be lost.</source>
        <translation>
            <numerusform>%n 项配置更改尚未写入，将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 alerts</source>
        <translation>%1 条告警</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not set up</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>FAILING</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Workers KV, REST</source>
        <translation>Workers KV，REST</translation>
    </message>
    <message>
        <source>SQLite, this computer</source>
        <translation>SQLite，此计算机</translation>
    </message>
    <message>
        <source>SQLite, replica of D1</source>
        <translation>SQLite，D1 的副本</translation>
    </message>
    <message>
        <source>R2, S3 API</source>
        <translation>R2，S3 API</translation>
    </message>
    <message>
        <source>a folder, this computer</source>
        <translation>文件夹，此计算机</translation>
    </message>
    <message>
        <source>waiting writes</source>
        <translation>等待中的写入</translation>
    </message>
    <message>
        <source>objects in the blob spool</source>
        <translation>对象暂存区中的对象</translation>
    </message>
    <message>
        <source>order records in blobs, not in the ledger</source>
        <translation>存于对象而非账本的订单记录</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>replica of the ledger</source>
        <translation>账本副本</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>an age</comment>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>offset to server time</source>
        <translation>与服务器时间的偏差</translation>
    </message>
    <message>
        <source>alerts, last hour</source>
        <translation>告警，过去一小时</translation>
    </message>
    <message>
        <source>The page of reports</source>
        <translation>“报告”页面</translation>
    </message>
    <message>
        <source>%1 · longest %2</source>
        <comment>how often, how long</comment>
        <translation>%1 · 最长 %2</translation>
    </message>
    <message>
        <source>busy for longer than a frame (16 ms), last hour</source>
        <translation>忙碌超过一帧（16 ms），过去一小时</translation>
    </message>
    <message>
        <source>The folder of the incident is being written. It would have to be closed again.</source>
        <translation>正在写出事件的文件夹。需要重新结束事件。</translation>
    </message>
</context>
</TS>
