"""What the palette cannot say: slim scroll bars, and a ring around whatever has the keyboard, in every theme."""

from aligner import Theme, asset

_SHEET = """
QScrollBar:vertical {{ background: {window}; width: {bar}px; margin: 0; border: none; }}
QScrollBar:horizontal {{ background: {window}; height: {bar}px; margin: 0; border: none; }}
QScrollBar::handle {{ background: {strong}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 36px; margin: 2px 3px; }}
QScrollBar::handle:horizontal {{ min-width: 36px; margin: 3px 2px; }}
QScrollBar::handle:disabled {{ background: none; }}
QScrollBar::handle:hover {{ background: {dim}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: none; }}
QSplitter::handle {{ background: {window}; }}
QToolTip {{ background: {text}; color: {ink}; border: 1px solid {strong}; padding: 4px; }}

QPushButton {{ background: {panel}; color: {ink}; border: 1px solid {strong}; border-radius: 5px;
  padding: {y}px {x}px; }}
QPushButton:hover {{ background: {text}; border-color: {dim}; }}
QPushButton:pressed, QPushButton:checked {{ background: {current}; }}
QPushButton[line="true"] {{ text-align: left; padding: {y2}px {y2}px; }}
QPushButton[tight="true"] {{ padding: {y}px {y1}px; }}
QPushButton:disabled {{ color: {dim}; border-color: {line}; }}
QPushButton:flat {{ background: none; border-color: transparent; }}
QPushButton:flat:hover {{ background: {text}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: {y1}px {x1}px; }}

QToolButton {{ background: none; color: {ink}; border: 2px solid transparent; border-radius: 4px; padding: 2px;
  icon-size: {box}px; }}
QToolButton:hover {{ background: {text}; }}
QToolButton:checked {{ background: {current}; border-color: {strong}; }}
QToolButton:focus {{ border-color: {focus}; }}
QToolButton:disabled {{ color: {dim}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton::up-arrow {{ image: url("{up}"); }}
QToolButton::down-arrow {{ image: url("{down}"); }}
QPushButton::menu-indicator {{ image: url("{down}"); width: {small_box}px; height: {small_box}px;
  subcontrol-origin: padding; subcontrol-position: right center; right: {y}px; }}
QPushButton[menu="true"] {{ padding-right: {x2}px; }}

QLineEdit, QComboBox, QSpinBox, QPlainTextEdit, QTextEdit, QTextBrowser {{ background: {text}; color: {ink};
  border: 1px solid {strong}; border-radius: 4px; padding: {y2}px {y}px; margin: 1px; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus {{
  border: 2px solid {focus}; margin: 0; }}
QLineEdit {{ placeholder-text-color: {dim}; }}
QComboBox::drop-down {{ border: none; width: {x2}px; }}
QComboBox::down-arrow {{ image: url("{down}"); width: {box}px; height: {box}px; }}
QComboBox QAbstractItemView {{ border: 1px solid {strong}; }}

QCheckBox, QRadioButton {{ border: 2px solid transparent; border-radius: 4px; padding: 2px; spacing: {y}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {focus}; }}
QCheckBox::indicator, QRadioButton::indicator {{ width: {box}px; height: {box}px; }}

QAbstractItemView {{ border: 2px solid transparent; outline: none; }}
QAbstractItemView:focus {{ border-color: {focus}; }}
QHeaderView {{ border: none; background: {panel}; }}
QHeaderView::section {{ background: {panel}; color: {dim}; border: none; border-bottom: 1px solid {line};
  padding: {y2}px {y2}px {y2}px {cell}px; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: {small_box}px; height: {small_box}px;
  subcontrol-position: right center; }}
QHeaderView::up-arrow {{ image: url("{up}"); }}
QHeaderView::down-arrow {{ image: url("{down}"); }}
QTableView::item {{ padding: 0 {y2}px; border-bottom: 1px solid {line}; }}
QTableView::item:selected {{ background: {current}; color: {ink}; }}
QTreeView::item {{ padding: {line_pad}px 0; }}
QTabWidget::pane {{ border: none; }}
QTabBar::tab {{ background: none; color: {dim}; border: none; border-bottom: 3px solid transparent;
  padding: {y}px {x1}px {y2}px {x1}px; }}
QTabBar::tab:hover {{ color: {ink}; }}
QTabBar::tab:selected {{ color: {ink}; border-bottom-color: {focus}; }}
QTabBar::tab:selected:focus {{ background: {current}; }}
QTabBar:focus {{ border-bottom: 2px solid {focus}; }}
QMenu {{ background: {panel}; color: {ink}; border: 1px solid {strong}; padding: 4px 0; }}
QMenu::item {{ padding: {y2}px {x2}px {y2}px {x2}px; }}
QMenu::item:selected {{ background: {chosen}; color: {chosen_ink}; }}
QMenu::item:disabled {{ color: {dim}; }}
QMenu::right-arrow {{ image: url("{right}"); width: {small_box}px; height: {small_box}px; right: {y2}px; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 0; }}
QMenuBar {{ background: {window}; color: {ink}; border-bottom: 1px solid {line}; }}
QMenuBar::item {{ padding: {y2}px {y}px; background: none; }}
QMenuBar::item:selected {{ background: {chosen}; color: {chosen_ink}; }}
"""


def style_sheet(theme: Theme, scale: int) -> str:
    """The sheet of a theme for an interface at a scale in percent."""
    colours = theme.colours

    def icon(name: str) -> str:
        return asset(f"icons/{name}-{'dark' if theme.dark else 'light'}.svg").as_posix()

    def pixels(at_100: float) -> int:
        return round(at_100 * scale / 100)

    return _SHEET.format(
        window=colours["window-ground"],
        text=colours["text-ground"],
        panel=colours["panel-ground"],
        current=colours["current-ground"],
        chosen=colours["selection-ground"],
        chosen_ink=colours["selection-ink"],
        ink=colours["ink"],
        dim=colours["ink-dim"],
        line=colours["line"],
        strong=colours["line-strong"],
        focus=colours["focus"],
        up=icon("up"),
        down=icon("down"),
        right=icon("right"),
        bar=pixels(12),
        box=pixels(14),
        small_box=pixels(11),
        line_pad=pixels(2),
        x=pixels(14),
        x1=pixels(14) - 1,
        x2=pixels(22),
        y=pixels(7),
        y1=pixels(7) - 1,
        y2=pixels(4),
        cell=pixels(4) + 3,  # Qt puts so much before the words of a cell
    )
