#include "ui/compare/comparemodel.h"

#include "core/plan/matchwords.h"
#include "ui/parts/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <array>

namespace moderato {

void CompareModel::show(const Compared& compared)
{
    beginResetModel();
    m_compared = compared;
    fillRows();
    endResetModel();
}

void CompareModel::clear()
{
    beginResetModel();
    m_compared.reset();
    m_rows.clear();
    endResetModel();
}

void CompareModel::setOnlyDifferences(bool only)
{
    beginResetModel();
    m_onlyDifferences = only;
    fillRows();
    endResetModel();
}

/// Of the differences alone each stands under its part's heading.
void CompareModel::fillRows()
{
    m_rows.clear();
    if (!m_compared)
        return;
    const Matching& matching = m_compared->matching;
    if (!m_onlyDifferences) {
        m_rows = matching.rows;
        return;
    }
    std::optional<MatchedRow> heading;
    for (const MatchedRow& row : matching.rows) {
        if (row.isPart)
            heading = row;
        const bool differs =
            row.isPart ? !matching.parts.at(row.index).isSame() : !matching.segments.at(row.index).isSame();
        if (!differs)
            continue;
        if (heading)
            m_rows.append(*std::exchange(heading, std::nullopt));
        if (!row.isPart)
            m_rows.append(row);
    }
}

int CompareModel::rowOf(const QUuid& ours, const QUuid& theirs) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto [our, their] = idsAt(row);
        if ((!our.isNull() && our == ours) || (!their.isNull() && their == theirs))
            return row;
    }
    return -1;
}

int CompareModel::firstDifference() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (markAt(row) != CompareMark::Same)
            return row;
    return m_rows.isEmpty() ? -1 : 0;
}

std::pair<QUuid, QUuid> CompareModel::idsAt(int row) const
{
    const MatchedRow& shown = m_rows.at(row);
    if (shown.isPart) {
        const MatchedPart& pair = m_compared->matching.parts.at(shown.index);
        return {pair.ours.uuid(), pair.theirs.uuid()};
    }
    const MatchedSegment& pair = m_compared->matching.segments.at(shown.index);
    return {pair.ours.uuid(), pair.theirs.uuid()};
}

QString CompareModel::titleAt(int row) const
{
    const QString title = sideText(row, true, CompareCell::Title);
    return title.isEmpty() ? sideText(row, false, CompareCell::Title) : title;
}

CompareMark CompareModel::markAt(int row) const
{
    const MatchedRow& shown = m_rows.at(row);
    if (!shown.isPart)
        return markOf(m_compared->matching.segments.at(shown.index));
    const CompareMark mark = markOf(m_compared->matching.parts.at(shown.index));
    if (!partLastsOtherwise(row))
        return mark;
    if (mark == CompareMark::Same)
        return CompareMark::Changed;
    return mark == CompareMark::Moved ? CompareMark::ChangedAndMoved : mark;
}

/// True if a part lasts longer or shorter on one side than on the other.
bool CompareModel::partLastsOtherwise(int row) const
{
    const MatchedPart& pair = m_compared->matching.parts.at(m_rows.at(row).index);
    return pair.inBoth() && m_compared->first.assessment.schedule.parts.at(pair.ourPlace).span() !=
                                m_compared->second.assessment.schedule.parts.at(pair.theirPlace).span();
}

QStringList CompareModel::differencesAt(int row) const
{
    const MatchedRow& shown = m_rows.at(row);
    const MatchedSide ours{m_compared->first.event, m_compared->first.agenda()};
    const MatchedSide theirs{m_compared->second.event, m_compared->second.agenda()};
    if (!shown.isPart)
        return differenceTexts(m_compared->matching.segments.at(shown.index), ours, theirs);
    QStringList texts = differenceTexts(m_compared->matching.parts.at(shown.index), ours, theirs);
    if (partLastsOtherwise(row))
        texts.append(tr("what is in it takes %1 against %2")
                         .arg(sideText(row, true, CompareCell::Duration),
                              sideText(row, false, CompareCell::Duration)));
    return texts;
}

const QStringList& CompareModel::fieldsAt(int row) const
{
    const MatchedRow& shown = m_rows.at(row);
    return shown.isPart ? m_compared->matching.parts.at(shown.index).fields
                        : m_compared->matching.segments.at(shown.index).fields;
}

int CompareModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CompareModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant CompareModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const auto cell = static_cast<CompareCell>(column % (compareCellCount + 1));
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::ToolTipRole: {
        const QStringList differences = differencesAt(row);
        return differences.isEmpty() ? textAt(row, column) : differences.join(u'\n');
    }
    case Qt::BackgroundRole: {
        const QColor ground = markColour(markAt(row), isDark(QGuiApplication::palette()));
        return ground.isValid() ? QVariant(ground) : QVariant();
    }
    case Qt::FontRole: {
        QFont font;
        const bool isPart = m_rows.at(row).isPart;
        const bool isChanged =
            column != markColumn && (showsAny(cell, fieldsAt(row)) ||
                                     (isPart && cell == CompareCell::Duration && partLastsOtherwise(row)));
        font.setBold(isPart || isChanged);
        font.setUnderline(isChanged);
        return font;
    }
    case Qt::TextAlignmentRole:
        if (column == markColumn)
            return QVariant(Qt::AlignCenter);
        if (cell == CompareCell::Title || cell == CompareCell::Speakers)
            return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString CompareModel::textAt(int row, int column) const
{
    if (column == markColumn)
        return markText(markAt(row));
    const bool first = column < markColumn;
    return sideText(row, first, static_cast<CompareCell>(first ? column : column - markColumn - 1));
}

QString CompareModel::sideText(int row, bool first, CompareCell cell) const
{
    const MatchedRow& shown = m_rows.at(row);
    const ComparedSide& side = first ? m_compared->first : m_compared->second;
    const auto place = [first](const auto& pair) { return first ? pair.ourPlace : pair.theirPlace; };
    const qsizetype at = shown.isPart ? place(m_compared->matching.parts.at(shown.index))
                                      : place(m_compared->matching.segments.at(shown.index));
    if (at < 0)
        return {};
    const Schedule& schedule = side.assessment.schedule;
    return shown.isPart ? cellText(side, side.agenda().parts.at(at), schedule.parts.at(at), cell)
                        : cellText(side, side.agenda().segments.at(at), schedule.segments.at(at), cell);
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return QAbstractTableModel::headerData(section, orientation, role);
    static constexpr std::array names{QT_TR_NOOP("Start"), QT_TR_NOOP("Title"), QT_TR_NOOP("Duration"),
                                      QT_TR_NOOP("Speakers"), QT_TR_NOOP("Floor")};
    if (role == Qt::DisplayRole)
        return section == markColumn
                   ? tr("Difference")
                   : tr(names.at(static_cast<std::size_t>(section % (compareCellCount + 1))));
    if (role == Qt::ToolTipRole && m_compared && section != markColumn)
        return section < markColumn ? m_compared->first.name : m_compared->second.name;
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString differenceSummary(const Matching& matching)
{
    QHash<CompareMark, int> counts;
    int both = 0;
    for (const MatchedSegment& pair : matching.segments) {
        ++counts[markOf(pair)];
        both += markOf(pair) == CompareMark::ChangedAndMoved ? 1 : 0;
    }
    const int changed = counts.value(CompareMark::Changed) + both;
    const int moved = counts.value(CompareMark::Moved) + both;
    const int onlyFirst = counts.value(CompareMark::OnlyFirst);
    const int onlySecond = counts.value(CompareMark::OnlySecond);
    QStringList texts;
    if (changed > 0)
        texts.append(CompareModel::tr("%n changed", nullptr, changed));
    if (moved > 0)
        texts.append(CompareModel::tr("%n moved", nullptr, moved));
    if (onlyFirst > 0)
        texts.append(CompareModel::tr("%n only %1", nullptr, onlyFirst).arg(columnWord(true)));
    if (onlySecond > 0)
        texts.append(CompareModel::tr("%n only %1", nullptr, onlySecond).arg(columnWord(false)));
    return texts.isEmpty() ? CompareModel::tr("The segments are the same.")
                           : CompareModel::tr("Segments: %1").arg(texts.join(CompareModel::tr(", ")));
}

}  // namespace moderato
