#include "ui/window/alternatives.h"

#include "core/plan/lookup.h"

namespace moderato {

Alternatives::Alternatives(Desk& desk, QWidget* parent) : QTabBar(parent), m_desk(desk)
{
    setAccessibleName(tr("Alternative agendas"));
    setDocumentMode(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    // A click takes the focus, so that what is being typed elsewhere is finished first.
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (tab >= 0)
            m_desk.showAgenda(AgendaId::fromString(tabData(tab).toString()));
    });
    connect(this, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab >= 0 && hasFocus())
            m_desk.showAgenda(AgendaId::fromString(tabData(tab).toString()));
    });
    connect(&m_desk, &Desk::shown, this, &Alternatives::follow);
    follow();
}

void Alternatives::follow()
{
    const Session* session = m_desk.session();
    const QList<Agenda> agendas = session ? session->agendas : QList<Agenda>();
    while (count() > agendas.size())
        removeTab(count() - 1);
    while (count() < agendas.size())
        addTab(QString());
    for (int tab = 0; tab < count(); ++tab) {
        const Agenda& agenda = agendas.at(tab);
        const bool chosen = agenda.id == session->chosen;
        const QString name = QString(agenda.name).replace(u'&', QStringLiteral("&&"));
        const QString text = chosen ? tr("%1 (chosen)").arg(name) : name;
        // Every text that is set lays the bar out anew, at each step of a drag.
        if (tabText(tab) != text)
            setTabText(tab, text);
        setTabToolTip(tab, agenda.note.isEmpty() ? agenda.name : agenda.note);
        setTabData(tab, agenda.id.toString());
        if (m_desk.agenda() && agenda.id == m_desk.agenda()->id && currentIndex() != tab)
            setCurrentIndex(tab);
    }
}

}  // namespace moderato
