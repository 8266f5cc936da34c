#include "ui/inspector/segmentpage.h"

#include "core/edit/segments.h"
#include "core/plan/lookup.h"
#include "ui/inspector/personchoice.h"
#include "ui/inspector/turnseditor.h"
#include "ui/parts/durationedit.h"
#include "ui/parts/textfield.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace moderato {
namespace {

Result<Event> withLeast(Event event, SegmentId id, std::optional<Seconds> least)
{
    const Segment* segment = findSegment(event, id).segment;
    const std::optional<Seconds> most = segment ? segment->most : std::nullopt;
    return setBounds(std::move(event), id, least, most);
}

Result<Event> withMost(Event event, SegmentId id, std::optional<Seconds> most)
{
    const Segment* segment = findSegment(event, id).segment;
    const std::optional<Seconds> least = segment ? segment->least : std::nullopt;
    return setBounds(std::move(event), id, least, most);
}

Result<Event> withPlanned(Event event, SegmentId id, std::optional<Seconds> value)
{
    return setPlanned(std::move(event), id, value.value_or(Seconds{0}));
}

Result<Event> withReserve(Event event, SegmentId id, std::optional<Seconds> value)
{
    return setFloorReserve(std::move(event), id, value.value_or(Seconds{0}));
}

Result<Event> withLeadTime(Event event, SegmentId id, std::optional<Seconds> value)
{
    return setLeadTime(std::move(event), id, value.value_or(Seconds{0}));
}

}  // namespace

SegmentPage::SegmentPage(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk)
{
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addTitle(form);
    addKind(form);
    m_planned =
        addDuration(form, tr("&Duration"), tr("How long the segment is planned to take"), false, withPlanned);
    m_asNeeded =
        addFlag(form, tr("As long as &needed"),
                tr("The duration follows the turns, the reserve and the lead's time"), setAsLongAsNeeded);
    m_reserve = addDuration(form, tr("&Floor reserve"), tr("The segment's last minutes, kept for the floor"),
                            false, withReserve);
    addLead(form);
    m_leadTime = addDuration(form, tr("Lead's t&ime"),
                             tr("What the lead says: introductions, passing the floor, closing words"), false,
                             withLeadTime);
    m_least =
        addDuration(form, tr("L&east"),
                    tr("No fit makes the segment shorter than this; empty: what it needs"), true, withLeast);
    m_most = addDuration(form, tr("&Most"),
                         tr("No fit makes the segment longer than this; empty: twice the duration"), true,
                         withMost);
    m_locked = addFlag(form, tr("&Locked"), tr("No fit changes the duration"), setLocked);
    m_ifTimeAllows =
        addFlag(form, tr("If time &allows"), tr("May be parked when the time is short"), setIfTimeAllows);
    m_parked = addFlag(form, tr("&Parked"), tr("Keeps its place in the agenda and takes no time"), setParked);
    m_conversation =
        addFlag(form, tr("Con&versation"),
                tr("The speakers share the time; nobody needs a turn of their own"), setConversation);

    auto* turnsLabel = new QLabel(tr("Turns"));
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(turnsLabel);
    layout->addWidget(new TurnsEditor(m_desk), 1);

    connect(&m_desk, &Desk::shown, this, &SegmentPage::follow);
    connect(&m_desk, &Desk::selectionChanged, this, &SegmentPage::follow);
    follow();
}

DurationEdit* SegmentPage::addDuration(QFormLayout* form, const QString& name, const QString& tip,
                                       bool mayBeEmpty, const DurationSetter& set)
{
    auto* edit =
        new DurationEdit(nullptr, mayBeEmpty ? DurationEdit::Empty::None : DurationEdit::Empty::Refused);
    edit->setToolTip(tip + u'\n' + edit->toolTip());
    edit->setAccessibleName(QString(name).remove(u'&'));
    form->addRow(name, edit);
    const QString label = tr("Change %1").arg(edit->accessibleName().toLower());
    connect(edit, &DurationEdit::previewed, this, [this, set](std::optional<Seconds> value) {
        m_desk.preview(set(m_desk.saved(), segment(), value));
    });
    connect(edit, &DurationEdit::accepted, this, [this, set, label](std::optional<Seconds> value) {
        commit(label, set(m_desk.saved(), segment(), value));
    });
    connect(edit, &DurationEdit::abandoned, &m_desk, &Desk::forgetPreview);
    return edit;
}

QCheckBox* SegmentPage::addFlag(QFormLayout* form, const QString& text, const QString& tip,
                                const FlagSetter& set)
{
    auto* box = new QCheckBox(text);
    box->setToolTip(tip);
    form->addRow(QString(), box);
    const QString label = QString(text).remove(u'&');
    connect(box, &QCheckBox::clicked, this,
            [this, set, label](bool on) { commit(label, set(m_desk.saved(), segment(), on)); });
    return box;
}

void SegmentPage::addTitle(QFormLayout* form)
{
    m_title = new TextField;
    form->addRow(tr("&Title"), m_title);
    connect(m_title, &TextField::previewed, this,
            [this](const QString& title) { m_desk.preview(setTitle(m_desk.saved(), segment(), title)); });
    connect(m_title, &TextField::accepted, this, [this](const QString& title) {
        commit(tr("Rename"), setTitle(m_desk.saved(), segment(), title));
    });
    connect(m_title, &TextField::abandoned, &m_desk, &Desk::forgetPreview);
}

void SegmentPage::addKind(QFormLayout* form)
{
    m_kind = new QComboBox;
    for (int kind = 0; kind < enumCount<Kind>(); ++kind)
        m_kind->addItem(kindName(static_cast<Kind>(kind)));
    form->addRow(tr("&Kind"), m_kind);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        commit(tr("Change kind"), setKind(m_desk.saved(), segment(), static_cast<Kind>(kind)));
    });
}

void SegmentPage::addLead(QFormLayout* form)
{
    m_lead = new PersonChoice(tr("Nobody"));
    form->addRow(tr("Lea&d"), m_lead);
    connect(m_lead, &QComboBox::activated, this,
            [this] { commit(tr("Change lead"), setLead(m_desk.saved(), segment(), m_lead->person())); });
}

void SegmentPage::follow()
{
    const Segment* current = m_desk.current();
    setEnabled(current && m_desk.canEdit());
    if (current)
        fill(*current);
}

void SegmentPage::fill(const Segment& segment)
{
    m_title->show(segment.title);
    m_kind->setCurrentIndex(static_cast<int>(segment.kind));
    m_planned->setReadOnly(segment.asLongAsNeeded);
    m_planned->show(segmentBudget(segment, m_desk.session()->policy.changeover).duration);
    m_least->show(segment.least);
    m_most->show(segment.most);
    m_reserve->show(segment.floorReserve);
    m_leadTime->show(segment.leadTime);
    m_lead->show(m_desk.event().people, segment.lead);
    m_asNeeded->setChecked(segment.asLongAsNeeded);
    m_locked->setChecked(segment.locked);
    m_ifTimeAllows->setChecked(segment.ifTimeAllows);
    m_parked->setChecked(segment.parked);
    m_conversation->setChecked(segment.conversation);
}

/// What could not be saved is shown as it is saved.
void SegmentPage::commit(const QString& label, const Result<Event>& next)
{
    if (!m_desk.commit(label, next))
        follow();
}

SegmentId SegmentPage::segment() const
{
    return m_desk.current() ? m_desk.current()->id : SegmentId();
}

}  // namespace moderato
