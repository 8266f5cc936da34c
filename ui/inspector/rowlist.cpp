#include "ui/inspector/rowlist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QShortcut>
#include <QToolButton>

namespace moderato {

RowList::RowList(Desk& desk, std::function<Subject()> outer, Access access, const Labels& labels,
                 const QString& objectName, int rows, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_outer(std::move(outer))
    , m_access(std::move(access))
    , m_view(new QListView)
    , m_empty(new QLabel(labels.empty))
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QHBoxLayout)
{
    m_view->setModel(&m_model);
    m_view->setObjectName(objectName);
    m_view->setAccessibleName(labels.name);
    m_view->setWhatsThis(labels.purpose);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFixedHeight((m_view->fontMetrics().height() + 3) * rows + 2 * m_view->frameWidth());
    m_empty->setWordWrap(true);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_buttons->addStretch(1);
    connectButtons(labels);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(4);
    m_layout->addWidget(m_empty);
    m_layout->addWidget(m_view);
    m_layout->addLayout(m_buttons);
    connect(&m_desk, &Desk::shown, this, &RowList::followIfSeen);
    connect(&m_desk, &Desk::selectionChanged, this, &RowList::followIfSeen);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        updateButtons();
        Q_EMIT currentChanged();
    });
}

void RowList::connectButtons(const Labels& labels)
{
    if (m_access.add) {
        m_add = addToolButton(tr("Add"), labels.add);
        connect(m_add, &QToolButton::clicked, this, [this, label = labels.add] { addRow(label); });
    }
    if (m_access.shift) {
        m_up = addToolButton(QString(), tr("Move up"));
        m_up->setArrowType(Qt::UpArrow);
        m_down = addToolButton(QString(), tr("Move down"));
        m_down->setArrowType(Qt::DownArrow);
        connect(m_up, &QToolButton::clicked, this, [this] { shiftRow(-1); });
        connect(m_down, &QToolButton::clicked, this, [this] { shiftRow(1); });
    }
    if (m_access.remove) {
        QToolButton* remove = addButton(tr("Remove"), labels.remove);
        connect(remove, &QToolButton::clicked, this, [this, label = labels.remove] { removeRow(label); });
        auto* key = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
        connect(key, &QShortcut::activated, remove, &QToolButton::click);
    }
}

Subject RowList::subject() const
{
    Subject subject = m_outer();
    subject.row = subject == m_subject ? m_model.keyAt(m_view->currentIndex()) : QString();
    return subject;
}

QToolButton* RowList::addButton(const QString& text, const QString& tip)
{
    QToolButton* button = addToolButton(text, tip);
    m_onRow.append(button);
    return button;
}

void RowList::addBeforeAdd(QWidget* widget)
{
    auto* line = new QHBoxLayout;
    line->addWidget(widget, 1);
    line->addWidget(m_add);
    m_layout->addLayout(line);
}

QToolButton* RowList::addToolButton(const QString& text, const QString& name)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->addWidget(button);
    return button;
}

void RowList::showEvent(QShowEvent* event)
{
    follow();
    QWidget::showEvent(event);
}

void RowList::followIfSeen()
{
    if (isVisible())
        follow();
}

void RowList::follow()
{
    const Subject now = m_outer();
    const QString selected = now == m_subject ? m_model.keyAt(m_view->currentIndex()) : QString();
    const int row = now == m_subject ? m_view->currentIndex().row() : 0;
    m_subject = now;
    m_model.show(m_access.rows(m_desk.event(), now));
    const QModelIndex same = m_model.indexOf(selected);
    const int place = std::clamp(row, 0, std::max(0, m_model.rowCount() - 1));
    m_view->setCurrentIndex(same.isValid() ? same : m_model.index(place));
    m_view->setVisible(m_model.rowCount() > 0);
    m_empty->setVisible(m_model.rowCount() == 0 && !m_empty->text().isEmpty());
    updateButtons();
    Q_EMIT currentChanged();
}

void RowList::updateButtons()
{
    const int row = m_view->currentIndex().row();
    const bool canEdit = m_desk.canEdit();
    if (m_add)
        m_add->setEnabled(canEdit);
    for (QToolButton* button : std::as_const(m_onRow))
        button->setEnabled(canEdit && row >= 0);
    if (m_up)
        m_up->setEnabled(canEdit && row > 0);
    if (m_down)
        m_down->setEnabled(canEdit && row >= 0 && row + 1 < m_model.rowCount());
}

/// Selects what was added, so that it can be filled in at once.
void RowList::addRow(const QString& label)
{
    QStringList before;
    for (int row = 0; row < m_model.rowCount(); ++row)
        before.append(m_model.keyAt(m_model.index(row)));
    if (!m_desk.commit(label, m_access.add(m_desk.saved(), m_outer())))
        return;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!before.contains(m_model.keyAt(m_model.index(row))))
            m_view->setCurrentIndex(m_model.index(row));
    Q_EMIT added();
}

void RowList::removeRow(const QString& label)
{
    const Subject from = subject();
    if (!from.row.isEmpty())
        m_desk.commit(label, m_access.remove(m_desk.saved(), from));
}

void RowList::shiftRow(int direction)
{
    const Subject from = subject();
    if (!from.row.isEmpty())
        m_desk.commit(direction < 0 ? tr("Move up") : tr("Move down"),
                      m_access.shift(m_desk.saved(), from, direction));
}

}  // namespace moderato
