<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" minScale="100000000" simplifyLocal="1" symbologyReferenceScale="-1" autoRefreshMode="Disabled" labelsEnabled="0" maxScale="0" autoRefreshTime="0" styleCategories="Symbology|Labeling|Rendering" simplifyDrawingTol="1" simplifyMaxScale="1" version="3.40.6-Bratislava" simplifyDrawingHints="1" simplifyAlgorithm="0">
 <renderer-v2 type="categorizedSymbol" attr="ptal" enableorderby="0" referencescale="-1" forceraster="0" symbollevels="0">
  <categories>
   <category render="true" type="string" label="0" symbol="0" uuid="{00000001-0000-4000-8000-000000000000}" value="0" />
   <category render="true" type="string" label="1a" symbol="1" uuid="{00000002-0000-4000-8000-000000000000}" value="1a" />
   <category render="true" type="string" label="1b" symbol="2" uuid="{00000003-0000-4000-8000-000000000000}" value="1b" />
   <category render="true" type="string" label="2" symbol="3" uuid="{00000004-0000-4000-8000-000000000000}" value="2" />
   <category render="true" type="string" label="3" symbol="4" uuid="{00000005-0000-4000-8000-000000000000}" value="3" />
   <category render="true" type="string" label="4" symbol="5" uuid="{00000006-0000-4000-8000-000000000000}" value="4" />
   <category render="true" type="string" label="5" symbol="6" uuid="{00000007-0000-4000-8000-000000000000}" value="5" />
   <category render="true" type="string" label="6a" symbol="7" uuid="{00000008-0000-4000-8000-000000000000}" value="6a" />
   <category render="true" type="string" label="6b" symbol="8" uuid="{00000009-0000-4000-8000-000000000000}" value="6b" />
  </categories>
  <symbols>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="0" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000a-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="194,24,91,255,rgb:0.76078431372549016,0.09411764705882353,0.35686274509803922,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000b-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="251,230,162,255,rgb:0.98431372549019602,0.90196078431372551,0.63529411764705879,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="2" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000c-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="244,201,111,255,rgb:0.95686274509803926,0.78823529411764703,0.43529411764705883,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="3" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000d-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="201,212,138,255,rgb:0.78823529411764703,0.83137254901960789,0.54117647058823526,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="4" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000e-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="142,195,160,255,rgb:0.55686274509803924,0.76470588235294112,0.62745098039215685,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="5" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{0000000f-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="79,166,165,255,rgb:0.30980392156862746,0.65098039215686276,0.6470588235294118,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="6" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{00000010-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="43,127,158,255,rgb:0.16862745098039217,0.49803921568627452,0.61960784313725492,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="7" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{00000011-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="39,86,138,255,rgb:0.15294117647058825,0.33725490196078434,0.54117647058823526,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
   <symbol frame_rate="10" alpha="1" force_rhr="0" type="marker" is_animated="0" name="8" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer locked="0" id="{00000012-0000-4000-8000-000000000000}" pass="0" class="SimpleMarker" enabled="1">
     <Option type="Map">
      <Option type="QString" value="0" name="angle" />
      <Option type="QString" value="square" name="cap_style" />
      <Option type="QString" value="44,42,102,255,rgb:0.17254901960784313,0.16470588235294117,0.40000000000000002,1" name="color" />
      <Option type="QString" value="1" name="horizontal_anchor_point" />
      <Option type="QString" value="bevel" name="joinstyle" />
      <Option type="QString" value="circle" name="name" />
      <Option type="QString" value="0,0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="59,63,70,255,rgb:0.23137254901960785,0.24705882352941178,0.27450980392156865,1" name="outline_color" />
      <Option type="QString" value="solid" name="outline_style" />
      <Option type="QString" value="0.08" name="outline_width" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="outline_width_map_unit_scale" />
      <Option type="QString" value="MM" name="outline_width_unit" />
      <Option type="QString" value="diameter" name="scale_method" />
      <Option type="QString" value="1.7" name="size" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="size_map_unit_scale" />
      <Option type="QString" value="MM" name="size_unit" />
      <Option type="QString" value="1" name="vertical_anchor_point" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option type="Map" name="properties">
        <Option type="Map" name="size">
         <Option type="bool" value="true" name="active" />
         <Option type="QString" value="scale_linear(@map_scale,3000,50000,2.6,1.1)" name="expression" />
         <Option type="int" value="3" name="type" />
        </Option>
       </Option>
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>0</layerGeometryType>
</qgis>
