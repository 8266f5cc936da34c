#include "ui/handouts/handoutsview.h"

#include "ui/handouts/themeform.h"

#include <QComboBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace moderato {
namespace {

constexpr int zoomStep = 10;
constexpr int mostOfTitle = 32;  // letters of a session's title that have room in the choice

QToolButton* newZoomButton(const QString& text, const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

}  // namespace

HandoutsView::HandoutsView(Desk& desk, QWidget* parent)
    : QDialog(parent, Qt::Window)
    , m_desk(desk)
    , m_sessions(new QWidget)
    , m_session(new QComboBox)
    , m_choice(new HandoutChoice(desk))
    , m_pages(new PageView)
    , m_zoom(new QComboBox)
    , m_page(new QLabel)
    , m_empty(new QLabel(tr("Tick a sheet at the side to see its pages.")))
    , m_save(new QPushButton(tr("&Save as…")))
    , m_saveEach(new QPushButton(tr("One file &each…")))
    , m_print(new QPushButton(tr("&Print…")))
{
    resize(QSize(1060, 680).boundedTo(screen()->availableSize() - QSize(20, 60)));
    auto* columns = new QHBoxLayout;
    columns->addWidget(buildChoice());
    columns->addWidget(buildPreview(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addLayout(buildButtons());
    connect(m_choice, &HandoutChoice::changed, this, &HandoutsView::follow);
    connect(&m_desk, &Desk::shown, this, &HandoutsView::follow);
    connect(&m_desk, &Desk::runsChanged, this, &HandoutsView::follow);
    connect(m_pages, &PageView::currentPageChanged, this, &HandoutsView::showPage);
    connect(m_pages, &PageView::zoomChanged, this, &HandoutsView::showZoom);
    connect(m_zoom, &QComboBox::activated, this, &HandoutsView::chooseZoom);
    addShortcuts();
    follow();
}

/// The size of the pages changes by keys wherever the focus is.
void HandoutsView::addShortcuts()
{
    const auto add = [this](QKeySequence::StandardKey key, int step) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(key);
        connect(shortcut, &QShortcut::activated, this,
                [this, step] { m_pages->setZoom(m_pages->zoom() + step); });
    };
    add(QKeySequence::ZoomIn, zoomStep);
    add(QKeySequence::ZoomOut, -zoomStep);
}

/// Which session is shown, here and in the window, where there are several.
QWidget* HandoutsView::buildSessions()
{
    auto* layout = new QVBoxLayout(m_sessions);
    auto* label = new QLabel(tr("Sess&ion"));
    label->setBuddy(m_session);
    m_session->setObjectName(QStringLiteral("session"));
    m_session->setAccessibleName(tr("Session"));
    m_session->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_session->setMinimumContentsLength(12);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_session);
    connect(m_session, &QComboBox::activated, this,
            [this] { m_desk.showSession(SessionId(m_session->currentData().toUuid())); });
    return m_sessions;
}

void HandoutsView::fillSessions()
{
    m_session->clear();
    const int room = m_session->fontMetrics().averageCharWidth() * mostOfTitle;
    for (const Session& session : m_desk.event().sessions) {
        const QString title = session.title.simplified();
        m_session->addItem(m_session->fontMetrics().elidedText(title, Qt::ElideRight, room),
                           session.id.uuid());
        m_session->setItemData(m_session->count() - 1, title, Qt::ToolTipRole);
    }
    if (m_desk.session())
        m_session->setCurrentIndex(m_session->findData(m_desk.session()->id.uuid()));
    m_sessions->setVisible(m_session->count() > 1);
}

QWidget* HandoutsView::buildChoice()
{
    auto* look = new QGroupBox(tr("Look, for all handouts of this event"));
    auto* inside = new QVBoxLayout(look);
    inside->addWidget(new ThemeForm(m_desk));
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(buildSessions());
    layout->addWidget(m_choice);
    layout->addWidget(look);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(column);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(std::max(290, column->minimumSizeHint().width() + 24));
    return area;
}

QWidget* HandoutsView::buildPreview()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    layout->addLayout(buildZoom());
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_empty, 1);
    return side;
}

QLayout* HandoutsView::buildZoom()
{
    auto* smaller = newZoomButton(QStringLiteral("−"), tr("Show the pages smaller"));
    auto* larger = newZoomButton(QStringLiteral("+"), tr("Show the pages larger"));
    m_zoom->setAccessibleName(tr("Size of the preview"));
    m_zoom->addItem(tr("Page width"));
    m_zoom->addItem(tr("Whole page"));
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    auto* layout = new QHBoxLayout;
    layout->addWidget(smaller);
    layout->addWidget(m_zoom);
    layout->addWidget(larger);
    layout->addStretch(1);
    layout->addWidget(m_page);
    connect(smaller, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() - zoomStep); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pages->setZoom(m_pages->zoom() + zoomStep); });
    return layout;
}

QLayout* HandoutsView::buildButtons()
{
    auto* close = new QPushButton(tr("&Close"));
    m_save->setDefault(true);
    m_save->setToolTip(
        tr("Write the ticked sheets into one file: PDF, web page, Markdown, table, calendar and others"));
    m_saveEach->setToolTip(
        tr("Write a PDF for each sheet and each panellist into a folder, ready to be mailed"));
    m_print->setToolTip(tr("Print the pages as they are shown"));
    auto* layout = new QHBoxLayout;
    layout->addStretch(1);
    for (QPushButton* button : {m_save, m_saveEach, m_print, close})
        layout->addWidget(button);
    connect(m_save, &QPushButton::clicked, this, &HandoutsView::saveWanted);
    connect(m_saveEach, &QPushButton::clicked, this, &HandoutsView::saveEachWanted);
    connect(m_print, &QPushButton::clicked, this, &HandoutsView::printWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return layout;
}

QList<Handout> HandoutsView::shownHandouts() const
{
    if (!m_desk.agenda())
        return {};
    return handoutsOf(*m_desk.session(), *m_desk.agenda(), m_choice->options());
}

ExportRequest HandoutsView::request() const
{
    ExportRequest request;
    request.options = m_choice->options();
    request.page = m_choice->page();
    request.handouts =
        m_choice->ofAllSessions() ? handoutsOf(m_desk.saved(), request.options) : shownHandouts();
    if (m_desk.agenda()) {
        request.agenda = m_desk.agenda()->id;
        request.session = m_desk.session()->id;
    }
    return request;
}

void HandoutsView::chooseOnly(Sheet sheet)
{
    m_choice->chooseOnly(sheet);
}

void HandoutsView::showRun(RunId run)
{
    m_choice->chooseRun(run);
}

void HandoutsView::follow()
{
    setWindowTitle(m_desk.session() ? tr("Handouts - %1").arg(m_desk.session()->title) : tr("Handouts"));
    fillSessions();
    const HandoutOptions options = m_choice->options();
    const QList<Handout> handouts = shownHandouts();
    m_pages->show(reportsOf(m_desk.event(), handouts, options), m_choice->page());
    m_pages->setVisible(!handouts.isEmpty());
    m_empty->setVisible(handouts.isEmpty());
    m_empty->setText(
        !m_desk.agenda() ? tr("This event has no agenda to hand out yet.")
        : options.sheets.isEmpty()
            ? tr("Tick a sheet at the side to see its pages.")
            : tr("There is nothing on such a sheet yet: nobody speaks in this agenda, or it has no "
                 "alternative to compare with."));
    for (QPushButton* button : {m_saveEach, m_print})
        button->setEnabled(!handouts.isEmpty());
    m_save->setEnabled(m_desk.agenda() != nullptr);
    showPage();
}

void HandoutsView::showPage()
{
    const int page = m_pages->currentPage();
    m_page->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
}

/// The size that was chosen by hand is named in the list of sizes.
void HandoutsView::showZoom()
{
    const auto fit = m_pages->fit();
    if (fit != PageView::Fit::Percent)
        return m_zoom->setCurrentIndex(fit == PageView::Fit::Width ? 0 : 1);
    const int known = m_zoom->findData(m_pages->zoom());
    m_zoom->setCurrentIndex(known);
    m_zoom->setPlaceholderText(tr("%1 %").arg(m_pages->zoom()));
}

void HandoutsView::chooseZoom(int place)
{
    if (place < 2)
        m_pages->setFit(place == 0 ? PageView::Fit::Width : PageView::Fit::Page);
    else
        m_pages->setZoom(m_zoom->currentData().toInt());
}

}  // namespace moderato
