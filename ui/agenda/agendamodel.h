#pragma once

#include "ui/parts/desk.h"

#include <QAbstractItemModel>

namespace moderato {

/// The shown agenda as an outline: parts with their segments below them, other segments beside the parts, in the order
/// of the session. Edits go to the desk.
class AgendaModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Start, Title, KindOf, Duration, Turns, Floor, Lead, LeadTime, ColumnCount };

    explicit AgendaModel(Desk& desk, QObject* parent = nullptr);

    /// True for the columns of times, which stand at their cells' end.
    static bool isFigure(Column column);

    /// The segment of a row; null for a part.
    SegmentId segmentAt(const QModelIndex& index) const;
    /// The part of a part's row; null for a segment.
    PartId partAt(const QModelIndex& index) const;
    /// The event and the session of the shown agenda.
    const Event& event() const { return m_desk.event(); }
    const Session& session() const { return m_session; }
    /// True for a row whose segment is a conversation.
    bool isConversation(const QModelIndex& index) const;
    QModelIndex indexOf(SegmentId segment, int column = Title) const;
    QModelIndex indexOf(PartId part) const;

    /// Shows what setData with this value would do, without doing it.
    void preview(const QModelIndex& index, const QVariant& value);
    void forgetPreview() { m_desk.forgetPreview(); }
    /// While it does not, it shows what is saved: nobody sees it, and a drag elsewhere has to be quick. It does at first.
    void setFollowsPreviews(bool follows);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

private:
    /// A top-level row: a part with its consecutive segments, or one segment that lies in none.
    struct Group {
        PartId part;
        QList<qsizetype> segments;  // places in the agenda; of a segment without part just its own
        bool operator==(const Group&) const = default;
    };

    void follow();
    void show();
    void tellOfRowsIn(const QModelIndex& parent);
    static QList<Group> groupsOf(const Agenda& agenda);
    const Group& groupOf(const QModelIndex& index) const;
    qsizetype segmentPlace(const QModelIndex& index) const;
    qsizetype placeOfDrop(int row, const QModelIndex& parent) const;
    QVariant partData(const Part& part, Column column, int role) const;
    QVariant segmentData(qsizetype place, Column column, int role) const;
    std::optional<Result<Event>> edited(const QModelIndex& index, const QVariant& value) const;

    Desk& m_desk;
    Session m_session;  // what the rows show
    Agenda m_agenda;
    AgendaAssessment m_assessment;
    QList<Group> m_groups;
    QList<SegmentId> m_order;
    bool m_followsPreviews = true;
};

}  // namespace moderato
