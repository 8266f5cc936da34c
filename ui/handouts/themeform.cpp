#include "ui/handouts/themeform.h"

#include "core/edit/sessiondetails.h"
#include "ui/parts/textfield.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace moderato {
namespace {

constexpr QSize logoSize{96, 32};

QToolButton* newClearButton(const QString& tip)
{
    auto* button = new QToolButton;
    button->setText(QStringLiteral("✕"));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    return button;
}

QIcon patch(const QColor& colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(colour);
    return pixmap;
}

}  // namespace

ThemeForm::ThemeForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_logo(new QLabel)
    , m_chooseLogo(new QPushButton(tr("Choose…")))
    , m_noLogo(newClearButton(tr("No logo")))
    , m_accent(new QPushButton)
    , m_noAccent(newClearButton(tr("The usual colour")))
    , m_font(new QComboBox)
    , m_header(new TextField)
    , m_footer(new TextField)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Logo"), buildLogo());
    form->addRow(tr("Colour"), buildAccent());
    form->addRow(tr("Font"), m_font);
    form->addRow(tr("Header"), m_header);
    form->addRow(tr("Footer"), m_footer);
    m_font->addItem(tr("As usual"), QString());
    for (const QString& family : QFontDatabase::families())
        if (QFontDatabase::isSmoothlyScalable(family))
            m_font->addItem(family, family);
    m_font->setMinimumContentsLength(8);
    m_font->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_font->setToolTip(tr("The font of all texts; scripts that it lacks are set in others"));
    m_header->setPlaceholderText(tr("On top of every page"));
    m_footer->setPlaceholderText(tr("The title of the sheet"));
    connect(m_chooseLogo, &QPushButton::clicked, this, &ThemeForm::chooseLogo);
    connect(m_noLogo, &QToolButton::clicked, this,
            [this] { change(tr("Remove the logo"), [](Theme& theme) { theme.logo.clear(); }); });
    connect(m_accent, &QPushButton::clicked, this, &ThemeForm::chooseAccent);
    connect(m_noAccent, &QToolButton::clicked, this,
            [this] { change(tr("Colour of the handouts"), [](Theme& theme) { theme.accent.clear(); }); });
    connect(m_font, &QComboBox::activated, this, [this] {
        const QString family = m_font->currentData().toString();
        change(tr("Font of the handouts"), [=](Theme& theme) { theme.font = family; });
    });
    connect(m_header, &TextField::accepted, this, [this](const QString& text) {
        change(tr("Header of the handouts"), [=](Theme& theme) { theme.header = text; });
    });
    connect(m_footer, &TextField::accepted, this, [this](const QString& text) {
        change(tr("Footer of the handouts"), [=](Theme& theme) { theme.footer = text; });
    });
    connect(&m_desk, &Desk::shown, this, &ThemeForm::follow);
    follow();
}

QWidget* ThemeForm::buildLogo()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_chooseLogo->setObjectName(QStringLiteral("chooseLogo"));
    m_chooseLogo->setAccessibleName(tr("Choose a logo"));
    m_chooseLogo->setToolTip(
        tr("A PNG or JPEG image of at most %1 KB, for the top of every page").arg(largestLogo / 1024));
    layout->addWidget(m_logo);
    layout->addWidget(m_chooseLogo, 1);
    layout->addWidget(m_noLogo);
    return row;
}

QWidget* ThemeForm::buildAccent()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_accent->setAccessibleName(tr("Colour of titles and rules"));
    m_accent->setToolTip(tr("The colour of titles and rules"));
    layout->addWidget(m_accent, 1);
    layout->addWidget(m_noAccent);
    return row;
}

void ThemeForm::follow()
{
    const Theme& theme = m_desk.event().theme;
    QPixmap logo;
    logo.loadFromData(theme.logo);
    m_logo->setVisible(!logo.isNull());
    if (!logo.isNull())
        m_logo->setPixmap(logo.scaled(logoSize, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    m_noLogo->setVisible(!theme.logo.isEmpty());
    m_accent->setText(theme.accent.isEmpty() ? tr("As usual") : theme.accent);
    m_accent->setIcon(theme.accent.isEmpty() ? QIcon() : patch(QColor(theme.accent)));
    m_noAccent->setVisible(!theme.accent.isEmpty());
    const int font = m_font->findData(theme.font);
    if (font < 0)
        m_font->addItem(tr("%1 (not on this machine)").arg(theme.font), theme.font);
    m_font->setCurrentIndex(font < 0 ? m_font->count() - 1 : font);
    m_header->show(theme.header);
    m_footer->show(theme.footer);
    setEnabled(m_desk.canEdit());
}

void ThemeForm::change(const QString& label, const std::function<void(Theme&)>& change)
{
    Theme theme = m_desk.saved().theme;
    change(theme);
    m_desk.commit(label, setTheme(m_desk.saved(), theme));
}

void ThemeForm::chooseLogo()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a logo"), QString(), tr("Images (*.png *.jpg *.jpeg)"));
    if (!path.isEmpty())
        takeLogo(path);
}

void ThemeForm::takeLogo(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT m_desk.failed(tr("%1 can't be read (%2).").arg(path, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(largestLogo + 1);
    QPixmap picture;
    if (bytes.size() > largestLogo)
        Q_EMIT m_desk.failed(
            tr("%1 is larger than %2 KB; save it in a smaller size.").arg(path).arg(largestLogo / 1024));
    else if (!isLogoFormat(bytes) || !picture.loadFromData(bytes))
        Q_EMIT m_desk.failed(tr("%1 is no PNG or JPEG image; choose another file.").arg(path));
    else
        change(tr("Set the logo"), [&](Theme& theme) { theme.logo = bytes; });
}

void ThemeForm::chooseAccent()
{
    const QString present = m_desk.saved().theme.accent;
    const QColor colour = QColorDialog::getColor(present.isEmpty() ? QColor(0x14264a) : QColor(present), this,
                                                 tr("Colour of the handouts"));
    if (colour.isValid())
        change(tr("Colour of the handouts"), [&](Theme& theme) { theme.accent = colour.name(); });
}

}  // namespace moderato
