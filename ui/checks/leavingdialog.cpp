#include "ui/checks/leavingdialog.h"

#include "core/plan/lookup.h"
#include "core/timing/panel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace moderato {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LeavingDialog)
};

/// "Ana, youth (confirmed)": enough to choose by.
QString describe(const Event& event, const Session& session, PersonId id)
{
    const Person* person = find(event.people, id);
    QString text = personName(event, id);
    if (person && !person->constituency.isEmpty())
        text += QStringLiteral(", ") + person->constituency;
    const Participant* participant = participantOf(session, id);
    return participant ? Words::tr("%1 (%2)").arg(text, invitationName(participant->invitation)) : text;
}

class LeavingDialog final : public QDialog {
public:
    LeavingDialog(const Event& event, const Session& session, const QList<PersonId>& panel,
                  const QList<PersonId>& suggested, QWidget* parent)
        : QDialog(parent)
        , m_panel(panel)
        , m_needed(suggested.size())
    {
        setWindowTitle(Words::tr("Who leaves the panel?"));
        m_list.setAccessibleName(windowTitle());
        for (const PersonId person : panel) {
            auto* item = new QListWidgetItem(describe(event, session, person), &m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(suggested.contains(person) ? Qt::Checked : Qt::Unchecked);
        }
        m_list.setCurrentRow(0);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(&m_count);
        layout->addWidget(&m_list);
        layout->addWidget(&m_buttons);
        connect(&m_list, &QListWidget::itemChanged, this, &LeavingDialog::recount);
        connect(&m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(&m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        recount();
    }

    QList<PersonId> leaving() const
    {
        QList<PersonId> people;
        for (int row = 0; row < m_list.count(); ++row)
            if (m_list.item(row)->checkState() == Qt::Checked)
                people.append(m_panel.at(row));
        return people;
    }

private:
    void recount()
    {
        const qsizetype ticked = leaving().size();
        m_count.setText(
            Words::tr("Tick %n who leave(s); %1 ticked.", nullptr, static_cast<int>(m_needed)).arg(ticked));
        m_buttons.button(QDialogButtonBox::Ok)->setEnabled(ticked == m_needed);
    }

    QList<PersonId> m_panel;
    qsizetype m_needed;
    QLabel m_count;
    QListWidget m_list;
    QDialogButtonBox m_buttons{QDialogButtonBox::Ok | QDialogButtonBox::Cancel};
};

}  // namespace

std::optional<QList<PersonId>> askWhoLeaves(const Desk& desk, const Place& place,
                                            const QList<PersonId>& suggested, QWidget* parent)
{
    const AgendaPlace at = findAgenda(desk.saved(), place.agenda);
    if (!at.agenda)
        return std::nullopt;
    LeavingDialog dialog(desk.saved(), *at.session, panelMembers(*at.agenda), suggested, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.leaving();
}

}  // namespace moderato
