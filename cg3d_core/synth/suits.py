"""Which categories suit which kind of room, what may carry small things, and what usually lies where."""

from __future__ import annotations

from .lookup import catalogue
from .registry import Category

SUPPORTS = (
    "table", "dining table", "desk", "coffee table", "side table", "end table", "nightstand", "dresser", "cabinet",
    "sideboard", "tv stand", "kitchen cabinet", "counter", "kitchen counter", "kitchen island", "bookshelf", "shelf",
    "filing cabinet", "console table", "reception desk", "bench", "chest of drawers", "shoe rack", "workbench",
    "wall shelf", "vanity", "washing machine", "trolley", "cart", "conference table", "display table", "bar",
    "display case", "piano", "fireplace", "chest", "refrigerator", "photocopier", "safe", "crate", "barrel", "stool",
    "ottoman", "sink", "toilet", "oven", "dishwasher", "high chair", "locker", "crib", "speaker",
)  # fmt: skip

ON = {  # what lies where; anything else that suits the room may join
    "desk": "keyboard,mouse,lamp,book,cup,mug,pen,phone,printer,photo frame,headphones,speaker,stapler,calculator,globe,"
    "tablet,scissors,marker,magnifying glass",
    "reception desk": "monitor,keyboard,phone,pen,vase,printer,laptop,stapler",
    "nightstand": "lamp,book,alarm clock,photo frame,glass,watch,phone,candle",
    "coffee table": "remote control,vase,cup,mug,book,bowl,laptop,tablet,candle,glass,tableware,lantern",
    "side table": "lamp,vase,book,candle,photo frame,phone,radio,lantern",
    "table": "tableware,plate,cup,mug,glass,bowl,vase,pitcher,bottle,candle,fork,knife,spoon,bread,cake,pizza,apple",
    "kitchen cabinet": "microwave,toaster,kettle,coffee machine,pot,bottle,bowl,blender,dish rack,kitchen scale,jar,"
    "kitchen utensils,frying pan,paper towel,oven,bread,soap dispenser,knife,radio,plate,can",
    "counter": "coffee machine,bottle,cup,bowl,kettle,blender,jar,tableware,bread,cheese,pitcher,cake,glass,mug",
    "bar": "bottle,glass,bowl,coffee machine,mug,pitcher,radio",
    "cabinet": "microwave,toaster,kettle,coffee machine,pot,vase,photo frame,aquarium,radio,globe,speaker,candle,camera,lamp",
    "tv stand": "photo frame,speaker,game console,remote control,vase,radio",
    "fireplace": "photo frame,candle,vase,lantern,trumpet,globe",
    "piano": "photo frame,vase,lamp,book,violin",
    "bookshelf": "vase,globe,photo frame,book,teddy bear,camera,radio,lantern,skull",
    "shelf": "jar,can,bottle,book,photo frame,vase,bowl,plate,mug,pot,candle,soap dispenser,toilet paper,toy,lantern",
    "dresser": "vase,lamp,photo frame,hat,bag,watch,high heel,candle,sewing machine,teddy bear",
    "chest": "book,lamp,hat,blanket,vase",
    "shoe rack": "shoe,high heel,boot,hat,key,helmet,glove,bag",
    "washing machine": "laundry basket,towel,bottle,iron,soap dispenser,basket",
    "sink": "faucet,soap dispenser,cup,toilet paper",
    "toilet": "toilet paper,bottle,candle",
    "refrigerator": "box,basket,bread,radio,bowl,cardboard box",
    "filing cabinet": "printer,book,box,potted plant,globe,microwave",
    "photocopier": "book,box,paper towel",
    "display case": "watch,camera,crown,vase,skull",
    "display table": "book,bag,hat,vase,shoe,phone,laptop",
    "workbench": "hammer,saw,drill,screwdriver,wrench,pliers,clamp,toolbox,bolt,gear,flashlight,axe,battery,light bulb,"
    "padlock,radio,can,jar,lamp,jerrycan,marker",
    "locker": "box,bag,helmet,backpack,cardboard box",
    "speaker": "vase,photo frame",
}  # fmt: skip

_EVERYWHERE = "trash can,power outlet,light switch,radiator,clock,ceiling light,potted plant"
MORE = {  # beside what the categories say of themselves (Category.rooms); twice = twice as often
    "living": "barbell,cat,dog,tripod,telescope,statue,skull,microphone,balloon,skateboard,sword,photo frame,aquarium",
    "bedroom": "barbell,telescope,balloon,tennis racket,skateboard,key,statue,tripod,toy,mattress,cat",
    "kitchen": "tableware,tableware,jar,bottle,can,light bulb,flashlight,dog,key,shoe rack,kitchen utensils",
    "office": "flag,battery,tripod,skull,blackboard,microphone,key,statue",
    "bathroom": "duck,toilet paper,soap dispenser,potted plant,statue",
    "shop": "person,balloon,statue,toy,watch,camera,globe,hat,flag,shoe,picture,backpack,suitcase",
    "corridor": "bicycle,scooter,skateboard,stairs,statue,toolbox,key,flashlight,mailbox,person,shoe,vase,radiator",
    "workshop": "toolbox,toolbox,ladder,ladder,barrel,barrel,bicycle,bicycle,scooter,bucket,broom,rake,shovel,crate,"
    "cardboard box,tote,jerrycan,jerrycan,wheelbarrow,motorcycle,traffic cone,workbench,stool,fan,heater,locker,tripod,"
    "cabinet,bookshelf,lantern,trash can,power outlet,light switch,clock,ceiling light,ceiling light,fire extinguisher,"
    "shelf,poster,birdhouse,drill,hammer,saw,wrench,screwdriver,pliers,clamp,bolt,gear,axe,flashlight,battery,padlock,"
    "light bulb,jar,can,bottle,radio,glove,helmet,security camera,vacuum cleaner,baseball bat,marker,pendant lamp,chair",
    "laundry": "laundry basket,laundry basket,basket,ironing board,clothes rack,bucket,mop,broom,vacuum cleaner,cabinet,"
    "table,counter,trash can,stool,shelf,wall cabinet,ceiling light,power outlet,light switch,window,towel,iron,bottle,"
    "soap dispenser,jar,bag,clock,ladder,heater,bench,vending machine,box,tote,shoe rack,paper towel,plunger,blinds",
    "meeting": f"projector,lectern,flag,water cooler,poster,blackboard,microphone,{_EVERYWHERE}",
    "gym": "barbell,barbell,dumbbell,dumbbell,exercise ball,exercise ball,exercise bike,treadmill,weight bench,ball,bench,"
    "locker,fan,water cooler,vending machine,mirror,mirror,clock,tv,poster,towel,fire extinguisher,air conditioner,rug,"
    "speaker,bottle,bag,backpack,padlock,glove,basket,ping-pong table,tennis racket,baseball bat,skateboard,stool,"
    f"ceiling light,ceiling light,security camera,headphones,bicycle,{_EVERYWHERE}",
    "childrens room": "toy,toy,toy,teddy bear,teddy bear,ball,ball,balloon,duck,skateboard,scooter,drum,guitar,easel,"
    "blackboard,globe,book,rocking chair,bean bag,baseball bat,tennis racket,basket,box,crib,bunk bed,poster,poster,"
    "robot,tent,stool,rug,dinosaur,helmet,game console,marker,bookshelf,high chair,aquarium,crown,rabbit",
    "waiting room": "magazine rack,magazine rack,water cooler,vending machine,coat rack,bench,armchair,sofa,side table,"
    "coffee table,poster,poster,poster,picture,bulletin board,potted plant,potted plant,tv,umbrella,reception desk,"
    "fire extinguisher,sign,room divider,wheelchair,column,blinds,book,vase,bottle,bag,aquarium,person,toy,phone,"
    f"air conditioner,security camera,pendant lamp,{_EVERYWHERE}",
    "restaurant": "high chair,coat rack,sign,stool,bench,column,room divider,cabinet,counter,potted plant,potted plant,"
    "picture,picture,mirror,wall lamp,poster,pendant lamp,pendant lamp,chandelier,piano,statue,vending machine,umbrella,"
    "barrel,refrigerator,tableware,bottle,glass,plate,candle,cup,bread,pizza,hamburger,cake,hot dog,ice cream,sandwich,"
    "pitcher,cheese,fish,coffee machine,tv,blackboard,fork,knife,spoon,croissant,donut,cupcake,aquarium,"
    f"fire extinguisher,air conditioner,{_EVERYWHERE}",
}  # fmt: skip
ALIKE = {  # kinds that borrow what suits others
    "open": ("living", "kitchen", "office"),
    "meeting": ("meeting", "office"),
    "childrens room": ("childrens room", "bedroom"),
}


def suited(kind: str, *places: str) -> list[Category]:
    """Categories for a kind of room that go to ``places``, as often as each names it (its weight)."""
    rooms = ALIKE.get(kind, (kind,))
    known = catalogue()
    out = [c for c in known.values() if c.place in places for r in c.rooms if r in rooms]
    more = [known[name] for r in rooms for name in MORE.get(r, "").split(",") if name in known]
    return out + [c for c in more if c.place in places]
