#include "core/exchange/outlinetree.h"

#include "core/exchange/linewords.h"

#include <algorithm>

namespace moderato {
namespace {

bool isBelow(const AgendaLine& line, const AgendaLine& above)
{
    if (line.heading > 0)
        return above.heading > 0 && above.heading < line.heading;
    return above.heading > 0 || line.indent > above.indent;
}

QList<OutlineNode> takeBelow(const QList<AgendaLine>& lines, qsizetype& next, const AgendaLine* above)
{
    QList<OutlineNode> nodes;
    while (next < lines.size() && (!above || isBelow(lines.at(next), *above))) {
        const AgendaLine& line = lines.at(next++);
        nodes.append({line, takeBelow(lines, next, &line)});
    }
    return nodes;
}

}  // namespace

QList<OutlineNode> outlineTree(const QList<AgendaLine>& lines)
{
    qsizetype next = 0;
    return takeBelow(lines, next, nullptr);
}

Seconds timeOf(const OutlineNode& node)
{
    return node.line.duration.value_or(timeOf(node.children));
}

Seconds timeOf(const QList<OutlineNode>& nodes)
{
    Seconds time{0};
    for (const OutlineNode& node : nodes)
        time += timeOf(node);
    return time;
}

Seconds firmTimeOf(const QList<OutlineNode>& nodes)
{
    Seconds time{0};
    for (const OutlineNode& node : nodes)
        if (!saysIfTimeAllows(node.line.title))
            time += node.line.duration.value_or(firmTimeOf(node.children));
    return time;
}

bool saysIfTimeAllows(const QString& title)
{
    static const QRegularExpression form =
        linePattern(QStringLiteral(R"((?:if|as) time (?:allows|permits)|time permitting)"));
    return form.match(title).hasMatch();
}

bool hasTime(const OutlineNode& node)
{
    return node.line.timed || timedChildren(node) > 0;
}

qsizetype timedChildren(const OutlineNode& node)
{
    return std::count_if(node.children.cbegin(), node.children.cend(), hasTime);
}

bool isBudget(const OutlineNode& node)
{
    return node.line.duration && timedChildren(node) > 1 && timeOf(node.children) == *node.line.duration;
}

}  // namespace moderato
